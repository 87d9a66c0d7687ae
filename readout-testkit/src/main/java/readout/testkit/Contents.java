/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.reading.Layer;
import readout.reading.Reading;
import readout.reading.Sentence;
import readout.text.Span;

/**
 * All that layers hold, written out in full, and every span among it. Walks records, lists and
 * maps, so that findings which do not exist yet are covered too.
 */
final class Contents {
  private static final ClassValue<List<Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          List<Method> accessors =
              Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
          accessors.forEach(a -> a.setAccessible(true));
          return accessors;
        }
      };

  private final StringBuilder written = new StringBuilder();
  private final List<Span> spans = new ArrayList<>();

  private Contents() {}

  static Contents of(Reading reading, Collection<Layer<?>> layers) {
    Contents contents = new Contents();
    layers.stream()
        .sorted(java.util.Comparator.comparing(Layer::toString))
        .forEach(
            layer -> {
              contents.written.append(layer).append('\n');
              contents.walk(reading.get(layer));
            });
    return contents;
  }

  List<Span> spans() {
    return spans;
  }

  private void walk(Object value) {
    if (value instanceof Span span) {
      spans.add(span);
      written.append(span.start()).append('-').append(span.end()).append(' ');
    } else if (value instanceof Sentence sentence) {
      walk(sentence.span());
      walk(sentence.tokens());
      walk(sentence.entities());
    } else if (value instanceof Collection<?> items) {
      items.forEach(this::walk);
      written.append('\n');
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, item) -> {
            walk(key);
            walk(item);
          });
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresentOrElse(this::walk, () -> written.append("- "));
    } else if (value instanceof Record record) {
      fields(record);
    } else {
      written.append(value).append(' ');
    }
  }

  private void fields(Record record) {
    written.append(record.getClass().getSimpleName()).append(' ');
    for (Method component : COMPONENTS.get(record.getClass())) {
      try {
        walk(component.invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(component + " cannot be read", e);
      }
    }
  }

  /** The same for two readings when, and only when, they hold the same. */
  @Override
  public String toString() {
    return written.toString();
  }
}
