extension LocaleTable {
  /// How days and times are written: patterns of CLDR, Gregorian calendar.
  ///
  /// Fields: tags, short day, long day, short time, before noon, after noon. Unicode CLDR 42, from ICU 72.1
  /// by Scripts/make-locale-data.
  static let dates = LocaleTable(
    fields: 5,
    """
    am|dd/MM/y|d MMMM y|h:mm a|ጥዋት|ከሰዓት
    ar-IL|d\u{200F}/M\u{200F}/y|d MMMM y|H:mm|ص|م
    ar-KM ar-MA|d\u{200F}/M\u{200F}/y|d MMMM y|HH:mm|ص|م
    ar|d\u{200F}/M\u{200F}/y|d MMMM y|h:mm a|ص|م
    bg|d.MM.yy\u{202F}'г'.|d MMMM y\u{202F}'г'.|H:mm 'ч'.|пр.об.|сл.об.
    bs-Cyrl|d.M.yy.|dd. MMMM y.|HH:mm|прије подне|послије подне
    bs|d. M. y.|d. MMMM y.|HH:mm|prijepodne|popodne
    ckb-IR|y-MM-dd|dی MMMMی y|HH:mm|ب.ن|د.ن
    ckb|y-MM-dd|dی MMMMی y|h:mm a|ب.ن|د.ن
    cs|dd.MM.yy|d. MMMM y|H:mm|dop.|odp.
    cy|dd/MM/yy|d MMMM y|HH:mm|yb|yh
    da|dd.MM.y|d. MMMM y|HH.mm|AM|PM
    de|dd.MM.yy|d. MMMM y|HH:mm|AM|PM
    el|d/M/yy|d MMMM y|h:mm\u{202F}a|π.μ.|μ.μ.
    en-001 en-AG en-BB en-BM en-BS en-CY en-DM en-ER en-FJ en-FM en-GD en-GH en-GM en-GY en-JM en-KI en-KN \
    en-KY en-LC en-LR en-LS en-MO en-MW en-MY en-NA en-PG en-PK en-PW en-SB en-SD en-SL en-SS en-SZ en-TC \
    en-TO en-TT en-VC en-VG en-VU en-WS en-ZM|dd/MM/y|d MMMM y|h:mm\u{202F}a|am|pm
    en-150 en-AI en-AT en-CC en-CK en-CM en-CX en-DE en-DG en-FK en-GB en-GG en-GI en-IM en-IO en-JE en-KE \
    en-MG en-MS en-MU en-NF en-NG en-NL en-NR en-NU en-PN en-RW en-SC en-SH en-SI en-SX en-TK en-TV en-TZ \
    en-UG|dd/MM/y|d MMMM y|HH:mm|am|pm
    en-AE|dd/MM/y|d MMMM y|h:mm\u{202F}a|AM|PM
    en-AU en-SG|d/M/yy|d MMMM y|h:mm\u{202F}a|am|pm
    en-BE|dd/MM/yy|d MMMM y|HH:mm|am|pm
    en-BI|M/d/yy|MMMM d, y|HH:mm|AM|PM
    en-BW en-BZ|dd/MM/yy|dd MMMM y|HH:mm|am|pm
    en-CA|M/d/yy|MMMM d, y|h:mm\u{202F}a|a.m.|p.m.
    en-CH|dd.MM.y|d MMMM y|HH:mm|am|pm
    en-DK|dd/MM/y|d MMMM y|HH.mm|am|pm
    en-FI|dd/MM/y|d MMMM y|H.mm|am|pm
    en-HK|d/M/y|d MMMM y|h:mm\u{202F}a|am|pm
    en-IE|dd/MM/y|d MMMM y|HH:mm|a.m.|p.m.
    en-IL|dd/MM/y|d MMMM y|H:mm|am|pm
    en-IN|dd/MM/yy|d MMMM y|h:mm\u{202F}a|am|pm
    en-MT|dd/MM/y|dd MMMM y|HH:mm|am|pm
    en-MV|d-M-yy|d MMMM y|HH:mm|am|pm
    en-NZ|d/MM/yy|d MMMM y|h:mm\u{202F}a|am|pm
    en-SE|y-MM-dd|d MMMM y|HH:mm|am|pm
    en-ZA|y/MM/dd|dd MMMM y|HH:mm|am|pm
    en-ZW|d/M/y|dd MMMM y|HH:mm|am|pm
    en|M/d/yy|MMMM d, y|h:mm\u{202F}a|AM|PM
    es-419 es-AR es-BO es-BR es-BZ es-CR es-CU es-EC es-NI es-PY es-SV es-UY|d/M/yy|d 'de' MMMM 'de' y|\
    HH:mm|a.\u{00A0}m.|p.\u{00A0}m.
    es-CL|dd-MM-yy|d 'de' MMMM 'de' y|HH:mm|a.\u{00A0}m.|p.\u{00A0}m.
    es-CO|d/MM/yy|d 'de' MMMM 'de' y|h:mm\u{202F}a|a.\u{00A0}m.|p.\u{00A0}m.
    es-DO es-PH es-VE|d/M/yy|d 'de' MMMM 'de' y|h:mm\u{202F}a|a.\u{00A0}m.|p.\u{00A0}m.
    es-GT es-PE|d/MM/yy|d 'de' MMMM 'de' y|HH:mm|a.\u{00A0}m.|p.\u{00A0}m.
    es-HN|d/M/yy|dd 'de' MMMM 'de' y|HH:mm|a.\u{00A0}m.|p.\u{00A0}m.
    es-MX|dd/MM/yy|d 'de' MMMM 'de' y|HH:mm|a.\u{00A0}m.|p.\u{00A0}m.
    es-PA es-PR|MM/dd/yy|d 'de' MMMM 'de' y|h:mm\u{202F}a|a.\u{00A0}m.|p.\u{00A0}m.
    es-US|d/M/y|d 'de' MMMM 'de' y|h:mm\u{202F}a|a.\u{00A0}m.|p.\u{00A0}m.
    es|d/M/yy|d 'de' MMMM 'de' y|H:mm|a.\u{00A0}m.|p.\u{00A0}m.
    et|dd.MM.yy|d. MMMM y|HH:mm|AM|PM
    fa|y/M/d|d MMMM y|H:mm|قبل\u{200C}ازظهر|بعدازظهر
    fi|d.M.y|d. MMMM y|H.mm|ap.|ip.
    fr-BE|d/MM/yy|d MMMM y|HH:mm|AM|PM
    fr-CA|y-MM-dd|d MMMM y|HH 'h' mm|a.m.|p.m.
    fr-CH|dd.MM.yy|d MMMM y|HH:mm|AM|PM
    fr-CM|dd/MM/y|d MMMM y|HH:mm|matin|soir
    fr-DJ fr-DZ fr-MR fr-SY fr-TD fr-TN fr-VU|dd/MM/y|d MMMM y|h:mm\u{202F}a|AM|PM
    fr-MA|dd/MM/y|d MMMM y|HH:mm|a.m.|p.m.
    fr|dd/MM/y|d MMMM y|HH:mm|AM|PM
    fy|dd-MM-yy|d MMMM y|HH:mm|AM|PM
    ga|dd/MM/y|d MMMM y|HH:mm|r.n.|i.n.
    he|d.M.y|d בMMMM y|H:mm|לפנה״צ|אחה״צ
    hi-Latn|dd/MM/y|d MMMM, y|h:mm\u{202F}a|AM|PM
    hi|d/M/yy|d MMMM y|h:mm a|am|pm
    hr-BA|d. M. yy.|d. MMMM y.|HH:mm|AM|PM
    hr|dd. MM. y.|d. MMMM y.|HH:mm|AM|PM
    hu|y. MM. dd.|y. MMMM d.|H:mm|de.|du.
    id|dd/MM/yy|d MMMM y|HH.mm|AM|PM
    is|d.M.y|d. MMMM y|HH:mm|f.h.|e.h.
    it-CH|dd.MM.yy|d MMMM y|HH:mm|AM|PM
    it|dd/MM/yy|d MMMM y|HH:mm|AM|PM
    ja|y/MM/dd|y年M月d日|H:mm|午前|午後
    ko|yy. M. d.|y년 M월 d일|a h:mm|오전|오후
    lt|y-MM-dd|y 'm'. MMMM d 'd'.|HH:mm|priešpiet|popiet
    lv|dd.MM.yy|y. 'gada' d. MMMM|HH:mm|priekšpusdienā|pēcpusdienā
    mt|dd/MM/y|d 'ta'’ MMMM y|HH:mm|AM|PM
    nb|dd.MM.y|d. MMMM y|HH:mm|a.m.|p.m.
    nl-BE|d/MM/y|d MMMM y|HH:mm|a.m.|p.m.
    nl|dd-MM-y|d MMMM y|HH:mm|a.m.|p.m.
    nn|dd.MM.y|d. MMMM y|HH:mm|a.m.|p.m.
    pl|d.MM.y|d MMMM y|HH:mm|AM|PM
    pt-AO pt-CH pt-CV pt-GQ pt-GW pt-LU pt-MZ pt-PT pt-ST pt-TL|dd/MM/yy|d 'de' MMMM 'de' y|HH:mm|da manhã|\
    da tarde
    pt-MO|dd/MM/yy|d 'de' MMMM 'de' y|h:mm\u{202F}a|da manhã|da tarde
    pt|dd/MM/y|d 'de' MMMM 'de' y|HH:mm|AM|PM
    ro|dd.MM.y|d MMMM y|HH:mm|a.m.|p.m.
    ru|dd.MM.y|d MMMM y\u{202F}'г'.|HH:mm|AM|PM
    sk|d. M. y|d. MMMM y|H:mm|AM|PM
    sl|d. MM. yy|d. MMMM y|HH:mm|dop.|pop.
    so-KE|dd/MM/yy|MMMM d, y|HH:mm|GH|GD
    so|dd/MM/yy|MMMM d, y|h:mm\u{202F}a|GH|GD
    sr-Cyrl-BA sr-Cyrl-ME|d.M.yy.|d. MMMM y.|HH:mm|прије подне|по подне
    sr-Latn-BA sr-Latn-ME|d.M.yy.|d. MMMM y.|HH:mm|prije podne|po podne
    sr|d.M.yy.|d. MMMM y.|HH:mm|AM|PM
    sv|y-MM-dd|d MMMM y|HH:mm|fm|em
    ti|dd/MM/yy|d MMMM y|h:mm a|ቅ.ቀ.|ድ.ቀ.
    tr-CY|d.MM.y|d MMMM y|h:mm\u{202F}a|ÖÖ|ÖS
    tr|d.MM.y|d MMMM y|HH:mm|ÖÖ|ÖS
    uk|dd.MM.yy|d MMMM y\u{202F}'р'.|HH:mm|дп|пп
    ur|d/M/yy|d MMMM، y|h:mm a|AM|PM
    zh-Hans-HK zh-Hans-MO|d/M/yy|y年M月d日|ah:mm|上午|下午
    zh-Hans-SG|dd/MM/yy|y年M月d日|ah:mm|上午|下午
    zh-Hant-HK zh-Hant-MO|d/M/y|y年M月d日|ah:mm|上午|下午
    zh-Hant|y/M/d|y年M月d日|ah:mm|上午|下午
    zh|y/M/d|y年M月d日|HH:mm|上午|下午
    """)
}
