extension LocaleTable {
  /// Quotation marks.
  ///
  /// Fields: tags, start, end, start and end within a quotation. Unicode CLDR 42, from ICU 72.1 by
  /// Scripts/make-locale-data.
  static let quotes = LocaleTable(
    fields: 4,
    """
    am|«|»|‹|›
    ar|”|“|’|‘
    bg|„|“|„|“
    bs-Cyrl|„|“|‚|‘
    bs|„|”|‘|’
    ckb|“|”|‘|’
    cs|„|“|‚|‘
    cy|“|”|‘|’
    da|“|”|‘|’
    de|„|“|‚|‘
    el|«|»|“|”
    en|“|”|‘|’
    es-419 es-AR es-BO es-BR es-BZ es-CL es-CO es-CR es-CU es-DO es-EC es-GT es-HN es-MX es-NI es-PA es-PE \
    es-PR es-PY es-SV es-UY es-VE|“|”|‘|’
    es|«|»|“|”
    et|„|“|‚|‘
    fa|«|»|‹|›
    fi|”|”|’|’
    fr-CA|«|»|”|“
    fr-CH|«|»|‹|›
    fr|«|»|«|»
    fy|“|”|‘|’
    ga|“|”|‘|’
    he|”|”|’|’
    hi|“|”|‘|’
    hr|„|“|‚|‘
    hu|„|”|»|«
    id|“|”|‘|’
    is|„|“|‚|‘
    it|«|»|“|”
    ja|「|」|『|』
    ko|“|”|‘|’
    lt|„|“|„|“
    lv|“|”|‘|’
    mt|“|”|‘|’
    nb|«|»|‘|’
    nl|‘|’|‘|’
    nn|«|»|‘|’
    pl|„|”|«|»
    pt-AO pt-CH pt-CV pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST pt-TL|«|»|“|”
    pt|“|”|‘|’
    ro|„|”|«|»
    ru|«|»|„|“
    sk|„|“|‚|‘
    sl|„|“|‚|‘
    so|“|”|‘|’
    sr|„|“|‘|‘
    sv|”|”|’|’
    ti-ER|‘|’|“|”
    ti|«|»|“|”
    tr|“|”|‘|’
    uk|«|»|„|“
    ur|”|“|’|‘
    zh-Hant|「|」|『|』
    zh|“|”|‘|’
    """)
}
