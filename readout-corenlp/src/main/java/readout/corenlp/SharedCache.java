/* SPDX-License-Identifier: GPL-3.0-or-later */
package readout.corenlp;

import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.util.LeastRecentlyUsedCache;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The parser's cache of hidden-layer vectors, made safe for threads.
 *
 * <p>CoreNLP's parser would be safe but for this cache, a linked list without a lock, which it uses
 * even when told to hold nothing. A vector is a pure function of its key, so what is cached never
 * changes a parse. Held are the last {@value #GENERATION} to twice as many vectors used, 4 kB each.
 */
final class SharedCache extends LeastRecentlyUsedCache<Integer, float[]> {
  private static final int GENERATION = 12_000;

  private volatile Map<Integer, float[]> young = new ConcurrentHashMap<>();
  private volatile Map<Integer, float[]> old = Map.of();

  private SharedCache() {
    super(0);
  }

  /**
   * Puts a cache of this kind in the place of the parser's own.
   *
   * @throws IllegalStateException when CoreNLP is of a version that keeps its cache elsewhere
   */
  static void install(DependencyParser parser) {
    try {
      Field classifier = DependencyParser.class.getDeclaredField("classifier");
      classifier.setAccessible(true);
      Field cache = classifier.getType().getDeclaredField("cache");
      cache.setAccessible(true);
      cache.set(classifier.get(parser), new SharedCache());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "the parser's cache is not where CoreNLP 4.5.10 keeps it: set corenlp.version back", e);
    }
  }

  @Override
  public float[] getOrDefault(Integer key, float[] otherwise) {
    float[] value = young.get(key);
    if (value != null) {
      return value;
    }
    value = old.get(key);
    if (value == null) {
      return otherwise;
    }
    add(key, value);
    return value;
  }

  @Override
  public void add(Integer key, float[] value) {
    Map<Integer, float[]> current = young;
    current.put(key, value);
    if (current.size() >= GENERATION) {
      old = current;
      young = new ConcurrentHashMap<>();
    }
  }

  @Override
  public int size() {
    return young.size() + old.size();
  }
}
