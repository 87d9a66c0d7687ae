/* SPDX-License-Identifier: Apache-2.0 */
package readout.testkit;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import readout.stage.AgreementStage;
import readout.stage.ContactStage;
import readout.stage.DatelineStage;
import readout.stage.GrammarStage;
import readout.stage.Stage;
import readout.stage.TimeStage;

/** What every stage owes its users, of the stages for times, contacts and agreements. */
class TimeContactAgreementContractsTest {
  private static List<Stage> upTo(Stage... last) {
    List<Stage> stages =
        new ArrayList<>(List.of(new DatelineStage(), new GrammarStage(new PlainEngine())));
    stages.addAll(List.of(last));
    return List.copyOf(stages);
  }

  @Nested
  class Times implements StageContract {
    @Override
    public List<Stage> stages() {
      return upTo(new TimeStage());
    }
  }

  @Nested
  class Contacts implements StageContract {
    @Override
    public List<Stage> stages() {
      return upTo(new TimeStage(), new StageTexts.Names(), new ContactStage());
    }
  }

  @Nested
  class Agreements implements StageContract {
    @Override
    public List<Stage> stages() {
      return upTo(new TimeStage(), new StageTexts.Names(), new AgreementStage());
    }
  }
}
