extension MarkupRules {
  static let ampersandBare = Rule(
    "ampersand-bare",
    title: Wording(nl: "Voor een los &-teken schrijf je `&amp;`.", en: "A lone & is written as `&amp;`."),
    why: Wording(
      nl: """
        Met `&` begint een teken dat met zijn naam is geschreven, zoals `&lt;` voor `<`. Voor het teken `&` \
        zelf schrijf je daarom `&amp;`. De patiënt ziet gewoon &.
        """,
      en: """
        With `&` begins a character that is written by its name, such as `&lt;` for `<`. The character `&` \
        itself is therefore written as `&amp;`. The patient simply sees &.
        """),
    example: Rule.Example(
      .page, bad: "<p>Rust & regelmaat helpen je.</p>",
      good: "<p>Rust &amp; regelmaat helpen je.</p>"))

  static let entityUnknown = Rule(
    "entity-unknown",
    title: Wording(
      nl: "Bijzondere tekens schrijf je als het teken zelf.",
      en: "Special characters are written as the character itself."),
    why: Wording(
      nl: """
        Alleen `&amp;` `&lt;` `&gt;` `&quot;` en `&apos;` hebben hier een naam. Alle andere tekens, zoals é en €, kun \
        je gewoon typen of plakken.
        """,
      en: """
        Only `&amp;` `&lt;` `&gt;` `&quot;` and `&apos;` have a name here. All other characters, such as é and €, can \
        simply be typed or pasted.
        """),
    example: Rule.Example(
      .page, bad: "<p>Doe het &eacute;&eacute;n keer per dag.</p>",
      good: "<p>Doe het één keer per dag.</p>"))

  static let characterRefused = Rule(
    "character-refused",
    title: Wording(
      nl: "Een tekst bevat geen onzichtbare stuurtekens.", en: "A text holds no invisible control characters."
    ),
    why: Wording(
      nl: """
        Stuurtekens komen soms mee bij plakken uit een ander programma. Geen scherm kan ze tonen, en \
        voorleessoftware struikelt erover. Alleen spaties, tabs en regeleinden mogen.
        """,
      en: """
        Control characters sometimes come along when pasting from another program. No screen can show them, \
        and screen readers stumble over them. Only spaces, tabs and line ends are allowed.
        """),
    example: Rule.Example(
      .page, bad: "<p>Fijn dat\u{0B}je er bent.</p>", good: "<p>Fijn dat je er bent.</p>"))
}
