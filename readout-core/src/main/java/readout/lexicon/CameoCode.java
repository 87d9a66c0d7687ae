/* SPDX-License-Identifier: Apache-2.0 */
package readout.lexicon;

/**
 * A CAMEO code with the PLOVER type that it belongs to.
 *
 * @param code two to four digits; the first two are its root, 02 to 20
 * @param name short, in our own words: "receive a visit"
 * @param goldstein -10 (conflict) to 10 (cooperation); its parent's where CAMEO prints none
 * @param plover PLOVER type
 * @param mode PLOVER mode; empty where the code tells none
 */
public record CameoCode(String code, String name, double goldstein, String plover, String mode) {

  /** Root of what is only said: no event, and no code of the ontology. */
  public static final String SAID = "01";

  /** A code of what is only said, such as 018: it has no weight and no PLOVER type. */
  static CameoCode said(String code) {
    return new CameoCode(code, "say, no event", 0, "", "");
  }

  /** The first two digits. */
  public String root() {
    return code.substring(0, 2);
  }
}
