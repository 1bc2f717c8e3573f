extension LocaleTable {
  /// The months as they stand within a date, from January.
  ///
  /// Fields: tags, twelve names. Unicode CLDR 42, from ICU 72.1 by Scripts/make-locale-data.
  static let months = LocaleTable(
    fields: 12,
    """
    am|ጃንዩወሪ|ፌብሩወሪ|ማርች|ኤፕሪል|ሜይ|ጁን|ጁላይ|ኦገስት|ሴፕቴምበር|ኦክቶበር|ኖቬምበር|ዲሴምበር
    ar-DZ ar-TN|جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر
    ar-IQ ar-JO ar-LB ar-PS ar-SY|كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين \
    الثاني|كانون الأول
    ar-MA|يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر
    ar-MR|يناير|فبراير|مارس|إبريل|مايو|يونيو|يوليو|أغشت|شتمبر|أكتوبر|نوفمبر|دجمبر
    ar|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر
    bg|януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември
    bs-Cyrl|јануар|фебруар|март|април|мај|јуни|јули|аугуст|септембар|октобар|новембар|децембар
    bs|januar|februar|mart|april|maj|juni|juli|august|septembar|oktobar|novembar|decembar
    ckb|کانوونی دووەم|شوبات|ئازار|نیسان|ئایار|حوزەیران|تەمووز|ئاب|ئەیلوول|تشرینی یەکەم|تشرینی دووەم|کانونی \
    یەکەم
    cs|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince
    cy|Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr
    da|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december
    de-AT de-IT|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember
    de|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember
    el|Ιανουαρίου|Φεβρουαρίου|Μαρτίου|Απριλίου|Μαΐου|Ιουνίου|Ιουλίου|Αυγούστου|Σεπτεμβρίου|Οκτωβρίου|\
    Νοεμβρίου|Δεκεμβρίου
    en|January|February|March|April|May|June|July|August|September|October|November|December
    es-PE es-UY|enero|febrero|marzo|abril|mayo|junio|julio|agosto|setiembre|octubre|noviembre|diciembre
    es|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
    et|jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember
    fa-AF|جنوری|فبروری|مارچ|اپریل|می|جون|جولای|اگست|سپتمبر|اکتوبر|نومبر|دسمبر
    fa|ژانویهٔ|فوریهٔ|مارس|آوریل|مهٔ|ژوئن|ژوئیهٔ|اوت|سپتامبر|اکتبر|نوامبر|دسامبر
    fi|tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|\
    lokakuuta|marraskuuta|joulukuuta
    fr|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
    fy|Jannewaris|Febrewaris|Maart|April|Maaie|Juny|July|Augustus|Septimber|Oktober|Novimber|Desimber
    ga|Eanáir|Feabhra|Márta|Aibreán|Bealtaine|Meitheamh|Iúil|Lúnasa|Meán Fómhair|Deireadh Fómhair|Samhain|\
    Nollaig
    he|ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר
    hi-Latn|January|February|March|April|May|June|July|August|September|October|November|December
    hi|जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्तूबर|नवंबर|दिसंबर
    hr|siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga|prosinca
    hu|január|február|március|április|május|június|július|augusztus|szeptember|október|november|december
    id|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember
    is|janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember
    it|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
    ja|1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
    ko|1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월
    lt|sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio
    lv|janvāris|februāris|marts|aprīlis|maijs|jūnijs|jūlijs|augusts|septembris|oktobris|novembris|decembris
    mt|Jannar|Frar|Marzu|April|Mejju|Ġunju|Lulju|Awwissu|Settembru|Ottubru|Novembru|Diċembru
    nb|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember
    nl|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    nn|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember
    pl|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia
    pt|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
    ro|ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie
    ru|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря
    sk|januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra
    sl|januar|februar|marec|april|maj|junij|julij|avgust|september|oktober|november|december
    so|Bisha Koobaad|Bisha Labaad|Bisha Saddexaad|Bisha Afraad|Bisha Shanaad|Bisha Lixaad|Bisha Todobaad|\
    Bisha Sideedaad|Bisha Sagaalaad|Bisha Tobnaad|Bisha Kow iyo Tobnaad|Bisha Laba iyo Tobnaad
    sr-Latn|januar|februar|mart|april|maj|jun|jul|avgust|septembar|oktobar|novembar|decembar
    sr|јануар|фебруар|март|април|мај|јун|јул|август|септембар|октобар|новембар|децембар
    sv|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
    ti|ጥሪ|ለካቲት|መጋቢት|ሚያዝያ|ግንቦት|ሰነ|ሓምለ|ነሓሰ|መስከረም|ጥቅምቲ|ሕዳር|ታሕሳስ
    tr|Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık
    uk|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня
    ur|جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر
    zh-Hant|1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
    zh|一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月
    """)
}
