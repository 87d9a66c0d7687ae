/* SPDX-License-Identifier: Apache-2.0 */
package readout.view;

/** How the page of a comparison looks: light and dark as the reader's device, plain on paper. */
final class ComparisonStyle {
  static final String CSS =
      """
      :root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1d1d1f; --faint: #6a6a70; --line: #d9d6cf;
        --mark: #fff1b8; --same: #2f7d4f; --one: #8a6d1a; --other: #b4371f; --link: #1f4e8c; }
      @media (prefers-color-scheme: dark) { :root { --paper: #17181b; --ink: #e8e6e1; --faint: #9a9aa2;
        --line: #34363c; --mark: #4b431d; --same: #7cc79a; --one: #d9b95a; --other: #f08a72; --link: #8db8ee; } }
      body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 Georgia, serif; }
      main { max-width: 90rem; margin: 0 auto; padding: 1.5rem; }
      h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem; } h2 { font-size: 1.2rem; } h3 { font-size: 1rem; }
      .sum, .why, .voices, .silent, small, footer { color: var(--faint); } .why, .voices, small { font-size: .82rem; }
      a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 2px; }
      .wide { overflow-x: auto; } table { border-collapse: collapse; font-size: .92rem; min-width: 100%; }
      th, td { border-bottom: 1px solid var(--line); padding: .45rem .6rem; text-align: left; vertical-align: top; min-width: 9rem; }
      th[scope=row] { min-width: 14rem; font-weight: 600; position: sticky; left: 0; background: var(--paper); }
      .question { font: .72rem/1 sans-serif; text-transform: uppercase; letter-spacing: .06em; color: var(--faint); }
      .difference { font: .8rem sans-serif; color: var(--same); } .only_one .difference { color: var(--one); }
      .different .difference, .contrary .difference, .updated .difference { color: var(--other); font-weight: 600; }
      mark { background: var(--mark); color: inherit; } mark a:target { outline: 3px solid var(--other); }
      article { max-width: 44rem; border-top: 1px solid var(--line); scroll-margin-top: 1rem; } mark a { scroll-margin-top: 30vh; }
      @media print { :root { --paper: #fff; --ink: #000; --faint: #444; --line: #999; --mark: #eee; --link: #000; }
        main { max-width: none; padding: 0; } .wide { overflow: visible; } table { font-size: 8pt; }
        th[scope=row] { position: static; } tr, article { break-inside: avoid; } th, td, th[scope=row] { min-width: 0; } }
      """;

  private ComparisonStyle() {}
}
