/* SPDX-License-Identifier: Apache-2.0 */
package readout.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TransitionsTest {
  private final Transitions state = new Transitions();

  @Test
  void buildsTheTreeOfThreeWords() { // "Kenya agreed today"
    state.begin(3);
    state.shift();
    assertThat(state.canRight()).as("the root waits until the queue is empty").isFalse();
    state.left(0);
    state.shift();
    state.shift();
    state.right(1);
    assertThat(state.canRight()).isTrue();
    state.right(2);
    assertThat(state.isDone()).isTrue();
    assertThat(Arrays.copyOf(state.head, 4)).containsExactly(-1, 2, 0, 2);
    assertThat(Arrays.copyOf(state.label, 4)).containsExactly(-1, 0, 2, 1);
    assertThat(state.left[2]).isEqualTo(1);
    assertThat(state.right[2]).isEqualTo(3);
  }

  /** Whatever moves are made, every word has one head, one word hangs on the root, no circle. */
  @Test
  void anyMovesMakeATree() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      int size = 1 + random.nextInt(30);
      state.begin(size);
      int moves = 0;
      while (!state.isDone()) {
        move(random.nextInt(3));
        assertThat(++moves).isLessThan(1_000);
      }
      int roots = 0;
      for (int word = 1; word <= size; word++) {
        roots += state.head[word] == 0 ? 1 : 0;
        int at = word;
        for (int steps = 0; at != 0; steps++) {
          assertThat(steps).isLessThanOrEqualTo(size);
          at = state.head[at];
        }
      }
      assertThat(roots).isEqualTo(1);
    }
  }

  private void move(int wanted) {
    if (wanted == Transitions.LEFT && state.canLeft()) {
      state.left(0);
    } else if (wanted == Transitions.RIGHT && state.canRight()) {
      state.right(0);
    } else if (state.canShift()) {
      state.shift();
    } else {
      state.right(0);
    }
  }
}
