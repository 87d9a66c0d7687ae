/**
 * Measures: reads gold in three shapes ({@link readout.eval.Gold}), holds what a reader finds
 * against it ({@link readout.eval.Evaluation}) and tells precision, recall and F1 by kind, form,
 * cue and rule; and what each stage costs ({@link readout.eval.StageTimes}).
 */
@NullMarked
package readout.eval;

import org.jspecify.annotations.NullMarked;
