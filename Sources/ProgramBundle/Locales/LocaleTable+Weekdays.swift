extension LocaleTable {
  /// The days of the week as they stand within a date, from Monday.
  ///
  /// Fields: tags, seven names. Unicode CLDR 42, from ICU 72.1 by Scripts/make-locale-data.
  static let weekdays = LocaleTable(
    fields: 7,
    """
    am|ሰኞ|ማክሰኞ|ረቡዕ|ሐሙስ|ዓርብ|ቅዳሜ|እሑድ
    ar|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد
    bg|понеделник|вторник|сряда|четвъртък|петък|събота|неделя
    bs-Cyrl|понедјељак|уторак|сриједа|четвртак|петак|субота|недјеља
    bs|ponedjeljak|utorak|srijeda|četvrtak|petak|subota|nedjelja
    ckb|دووشەممە|سێشەممە|چوارشەممە|پێنجشەممە|ھەینی|شەممە|یەکشەممە
    cs|pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle
    cy|Dydd Llun|Dydd Mawrth|Dydd Mercher|Dydd Iau|Dydd Gwener|Dydd Sadwrn|Dydd Sul
    da|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag
    de|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag
    el|Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη|Παρασκευή|Σάββατο|Κυριακή
    en|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday
    es|lunes|martes|miércoles|jueves|viernes|sábado|domingo
    et|esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev
    fa|دوشنبه|سه\u{200C}شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه|یکشنبه
    fi|maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina
    fr|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
    fy|moandei|tiisdei|woansdei|tongersdei|freed|sneon|snein
    ga|Dé Luain|Dé Máirt|Dé Céadaoin|Déardaoin|Dé hAoine|Dé Sathairn|Dé Domhnaigh
    he|יום שני|יום שלישי|יום רביעי|יום חמישי|יום שישי|יום שבת|יום ראשון
    hi-Latn|Somwaar|Mangalwaar|Budhwaar|Guruwaar|Shukrawaar|Shaniwaar|Raviwaar
    hi|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार
    hr|ponedjeljak|utorak|srijeda|četvrtak|petak|subota|nedjelja
    hu|hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap
    id|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu
    is|mánudagur|þriðjudagur|miðvikudagur|fimmtudagur|föstudagur|laugardagur|sunnudagur
    it|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica
    ja|月曜日|火曜日|水曜日|木曜日|金曜日|土曜日|日曜日
    ko|월요일|화요일|수요일|목요일|금요일|토요일|일요일
    lt|pirmadienis|antradienis|trečiadienis|ketvirtadienis|penktadienis|šeštadienis|sekmadienis
    lv|pirmdiena|otrdiena|trešdiena|ceturtdiena|piektdiena|sestdiena|svētdiena
    mt|It-Tnejn|It-Tlieta|L-Erbgħa|Il-Ħamis|Il-Ġimgħa|Is-Sibt|Il-Ħadd
    nb|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag
    nl|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag
    nn|måndag|tysdag|onsdag|torsdag|fredag|laurdag|søndag
    pl|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela
    pt|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo
    ro|luni|marți|miercuri|joi|vineri|sâmbătă|duminică
    ru|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье
    sk|pondelok|utorok|streda|štvrtok|piatok|sobota|nedeľa
    sl|ponedeljek|torek|sreda|četrtek|petek|sobota|nedelja
    so|Isniin|Talaado|Arbaco|Khamiis|Jimco|Sabti|Axad
    sr-Cyrl-BA|понедјељак|уторак|сриједа|четвртак|петак|субота|недјеља
    sr-Cyrl-ME|понедељак|уторак|сриједа|четвртак|петак|субота|недјеља
    sr-Latn-BA|ponedjeljak|utorak|srijeda|četvrtak|petak|subota|nedjelja
    sr-Latn-ME|ponedeljak|utorak|srijeda|četvrtak|petak|subota|nedjelja
    sr-Latn|ponedeljak|utorak|sreda|četvrtak|petak|subota|nedelja
    sr|понедељак|уторак|среда|четвртак|петак|субота|недеља
    sv|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag
    ti|ሰኑይ|ሰሉስ|ረቡዕ|ሓሙስ|ዓርቢ|ቀዳም|ሰንበት
    tr|Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar
    uk|понеділок|вівторок|середа|четвер|пʼятниця|субота|неділя
    ur|پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار
    zh|星期一|星期二|星期三|星期四|星期五|星期六|星期日
    """)
}
