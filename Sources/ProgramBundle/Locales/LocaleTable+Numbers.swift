extension LocaleTable {
  /// How numbers are written.
  ///
  /// Fields: tags, decimal separator, grouping separator, minimum grouping digits, digits in the last
  /// group, digits in the other groups, minus sign, numbering system, its digit zero. Unicode CLDR 42, from
  /// ICU 72.1 by Scripts/make-locale-data.
  static let numbers = LocaleTable(
    fields: 8,
    """
    am|.|,|1|3|3|-|latn|0
    ar-AE ar-EH|.|,|1|3|3|\u{200E}-|latn|0
    ar-DZ ar-LY ar-MA ar-TN|,|.|1|3|3|\u{200E}-|latn|0
    ar|٫|٬|1|3|3|\u{061C}-|arab|٠
    bg|,|\u{00A0}|2|3|3|-|latn|0
    bs|,|.|1|3|3|-|latn|0
    ckb|٫|٬|1|3|3|\u{200F}-|arab|٠
    cs|,|\u{00A0}|1|3|3|-|latn|0
    cy|.|,|1|3|3|-|latn|0
    da|,|.|1|3|3|-|latn|0
    de-AT|,|\u{00A0}|1|3|3|-|latn|0
    de-CH de-LI|.|’|1|3|3|-|latn|0
    de|,|.|1|3|3|-|latn|0
    el|,|.|1|3|3|-|latn|0
    en-AT en-BE en-DE en-DK en-NL en-SI|,|.|1|3|3|-|latn|0
    en-CH|.|’|1|3|3|-|latn|0
    en-FI en-SE en-ZA|,|\u{00A0}|1|3|3|-|latn|0
    en-IN|.|,|1|3|2|-|latn|0
    en|.|,|1|3|3|-|latn|0
    es-419 es-BR es-BZ es-CU es-DO es-GT es-HN es-MX es-NI es-PA es-PE es-PR es-SV es-US|.|,|1|3|3|-|latn|0
    es-AR es-BO es-CL es-CO es-EC es-PY es-UY es-VE|,|.|1|3|3|-|latn|0
    es-CR|,|\u{00A0}|1|3|3|-|latn|0
    es|,|.|2|3|3|-|latn|0
    et|,|\u{00A0}|2|3|3|−|latn|0
    fa|٫|٬|1|3|3|\u{200E}−|arabext|۰
    fi|,|\u{00A0}|1|3|3|−|latn|0
    fr-CA|,|\u{00A0}|1|3|3|-|latn|0
    fr-LU fr-MA|,|.|1|3|3|-|latn|0
    fr|,|\u{202F}|1|3|3|-|latn|0
    fy|,|.|1|3|3|-|latn|0
    ga|.|,|1|3|3|-|latn|0
    he|.|,|1|3|3|\u{200E}-|latn|0
    hi|.|,|1|3|2|-|latn|0
    hr|,|.|1|3|3|−|latn|0
    hu|,|\u{00A0}|1|3|3|-|latn|0
    id|,|.|1|3|3|-|latn|0
    is|,|.|1|3|3|-|latn|0
    it-CH|.|’|1|3|3|-|latn|0
    it|,|.|1|3|3|-|latn|0
    ja|.|,|1|3|3|-|latn|0
    ko|.|,|1|3|3|-|latn|0
    lt|,|\u{00A0}|1|3|3|−|latn|0
    lv|,|\u{00A0}|2|3|3|-|latn|0
    mt|.|,|1|3|3|-|latn|0
    nb|,|\u{00A0}|1|3|3|−|latn|0
    nl|,|.|1|3|3|-|latn|0
    nn|,|\u{00A0}|1|3|3|−|latn|0
    pl|,|\u{00A0}|2|3|3|-|latn|0
    pt-AO|,|\u{00A0}|1|3|3|-|latn|0
    pt-CH pt-CV pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST pt-TL|,|\u{00A0}|2|3|3|-|latn|0
    pt|,|.|1|3|3|-|latn|0
    ro|,|.|1|3|3|-|latn|0
    ru-UA|,|\u{00A0}|2|3|3|-|latn|0
    ru|,|\u{00A0}|1|3|3|-|latn|0
    sk|,|\u{00A0}|1|3|3|-|latn|0
    sl|,|.|1|3|3|−|latn|0
    so|.|,|1|3|3|-|latn|0
    sr|,|.|1|3|3|-|latn|0
    sv|,|\u{00A0}|1|3|3|−|latn|0
    ti|.|,|1|3|3|-|latn|0
    tr|,|.|1|3|3|-|latn|0
    uk|,|\u{00A0}|1|3|3|-|latn|0
    ur-IN|٫|٬|1|3|3|\u{200E}-\u{200E}|arabext|۰
    ur|.|,|1|3|3|\u{200E}-|latn|0
    zh|.|,|1|3|3|-|latn|0
    """)
}
