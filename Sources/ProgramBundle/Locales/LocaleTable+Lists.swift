extension LocaleTable {
  /// How the last of a list is joined with “and”.
  ///
  /// Fields: tags, two things, start, middle, end. Unicode CLDR 42, from ICU 72.1 by Scripts/make-locale-
  /// data.
  static let lists = LocaleTable(
    fields: 4,
    """
    am|{0} እና {1}|{0}፣ {1}|{0}፣ {1}|{0}, እና {1}
    ar|{0} و{1}|{0} و{1}|{0} و{1}|{0} و{1}
    bg|{0} и {1}|{0}, {1}|{0}, {1}|{0} и {1}
    bs-Cyrl|{0} и {1}|{0}, {1}|{0}, {1}|{0} и {1}
    bs|{0} i {1}|{0}, {1}|{0}, {1}|{0} i {1}
    ckb|{0}, {1}|{0}, {1}|{0}, {1}|{0}, {1}
    cs|{0} a\u{00A0}{1}|{0}, {1}|{0}, {1}|{0} a\u{00A0}{1}
    cy|{0} a(c) {1}|{0}, {1}|{0}, {1}|{0}, a(c) {1}
    da|{0} og {1}|{0}, {1}|{0}, {1}|{0} og {1}
    de|{0} und {1}|{0}, {1}|{0}, {1}|{0} und {1}
    el|{0} και {1}|{0}, {1}|{0}, {1}|{0} και {1}
    en-001 en-150 en-AG en-AI en-AT en-AU en-BB en-BE en-BM en-BS en-BW en-BZ en-CA en-CC en-CH en-CK \
    en-CM en-CX en-CY en-DE en-DG en-DK en-DM en-ER en-FI en-FJ en-FK en-FM en-GB en-GD en-GG en-GH en-GI \
    en-GM en-GY en-HK en-IE en-IL en-IM en-IN en-IO en-JE en-JM en-KE en-KI en-KN en-KY en-LC en-LR en-LS \
    en-MG en-MO en-MS en-MT en-MU en-MV en-MW en-MY en-NA en-NF en-NG en-NL en-NR en-NU en-NZ en-PG en-PK \
    en-PN en-PW en-RW en-SB en-SC en-SD en-SE en-SG en-SH en-SI en-SL en-SS en-SX en-SZ en-TC en-TK en-TO \
    en-TT en-TV en-TZ en-UG en-VC en-VG en-VU en-WS en-ZA en-ZM en-ZW|{0} and {1}|{0}, {1}|{0}, {1}|{0} \
    and {1}
    en|{0} and {1}|{0}, {1}|{0}, {1}|{0}, and {1}
    es|{0} y {1}|{0}, {1}|{0}, {1}|{0} y {1}
    et|{0} ja {1}|{0}, {1}|{0}, {1}|{0} ja {1}
    fa|{0} و {1}|{0}،\u{200F} {1}|{0}،\u{200F} {1}|{0}، و {1}
    fi|{0} ja {1}|{0}, {1}|{0}, {1}|{0} ja {1}
    fr|{0} et {1}|{0}, {1}|{0}, {1}|{0} et {1}
    fy|{0} en {1}|{0}, {1}|{0}, {1}|{0} en {1}
    ga|{0} agus {1}|{0}, {1}|{0}, {1}|{0} agus {1}
    he|{0} ו{1}|{0}, {1}|{0}, {1}|{0} ו{1}
    hi-Latn|{0} aur {1}|{0}, {1}|{0}, {1}|{0}, aur {1}
    hi|{0} और {1}|{0}, {1}|{0}, {1}|{0}, और {1}
    hr|{0} i {1}|{0}, {1}|{0}, {1}|{0} i {1}
    hu|{0} és {1}|{0}, {1}|{0}, {1}|{0} és {1}
    id|{0} dan {1}|{0}, {1}|{0}, {1}|{0}, dan {1}
    is|{0} og {1}|{0}, {1}|{0}, {1}|{0} og {1}
    it|{0} e {1}|{0}, {1}|{0}, {1}|{0} e {1}
    ja|{0}、{1}|{0}、{1}|{0}、{1}|{0}、{1}
    ko|{0} 및 {1}|{0}, {1}|{0}, {1}|{0} 및 {1}
    lt|{0} ir {1}|{0}, {1}|{0}, {1}|{0} ir {1}
    lv|{0} un {1}|{0}, {1}|{0}, {1}|{0} un {1}
    mt|{0} u {1}|{0}, {1}|{0}, {1}|{0}, u {1}
    nb|{0} og {1}|{0}, {1}|{0}, {1}|{0} og {1}
    nl|{0} en {1}|{0}, {1}|{0}, {1}|{0} en {1}
    nn|{0} og {1}|{0}, {1}|{0}, {1}|{0} og {1}
    pl|{0} i {1}|{0}, {1}|{0}, {1}|{0} i {1}
    pt|{0} e {1}|{0}, {1}|{0}, {1}|{0} e {1}
    ro|{0} și {1}|{0}, {1}|{0}, {1}|{0} și {1}
    ru|{0} и {1}|{0}, {1}|{0}, {1}|{0} и {1}
    sk|{0} a\u{00A0}{1}|{0}, {1}|{0}, {1}|{0} a {1}
    sl|{0} in {1}|{0}, {1}|{0}, {1}|{0} in {1}
    so|{0} iyo {1}|{0}, {1}|{0}, {1}|{0} iyo {1}
    sr-Latn|{0} i {1}|{0}, {1}|{0}, {1}|{0} i {1}
    sr|{0} и {1}|{0}, {1}|{0}, {1}|{0} и {1}
    sv|{0} och {1}|{0}, {1}|{0}, {1}|{0} och {1}
    ti|{0}ን {1}ን|{0}፣ {1}|{0}፣ {1}|{0}ን {1}ን
    tr|{0} ve {1}|{0}, {1}|{0}, {1}|{0} ve {1}
    uk|{0} і {1}|{0}, {1}|{0}, {1}|{0} і {1}
    ur|{0} اور {1}|{0}، {1}|{0}، {1}|{0}، اور {1}
    zh-Hant-HK zh-Hant-MO|{0}及{1}|{0}、{1}|{0}、{1}|{0}及{1}
    zh|{0}和{1}|{0}、{1}|{0}、{1}|{0}和{1}
    """)
}
