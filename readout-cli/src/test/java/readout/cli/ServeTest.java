/* SPDX-License-Identifier: Apache-2.0 */
package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServeTest {
  /** All verbs look at it, and they have no server on their class path. */
  @Test
  void noTypeOfTheServerIsInItsMembers() {
    Stream<Class<?>> types =
        Stream.concat(
            Arrays.stream(Serve.class.getDeclaredFields()).map(Field::getType),
            Arrays.stream(Serve.class.getDeclaredMethods())
                .flatMap(
                    (Method m) ->
                        Stream.concat(
                            Stream.of(m.getReturnType()), Arrays.stream(m.getParameterTypes()))));
    assertThat(types).noneMatch(type -> type.getName().startsWith("readout.server"));
  }
}
