/**
 * How treaties, deals and ceasefires that stand are named, and how a text says that they are kept
 * or broken; {@link readout.stage.AgreementStage} runs it.
 */
@NullMarked
package readout.stage.agreement;

import org.jspecify.annotations.NullMarked;
