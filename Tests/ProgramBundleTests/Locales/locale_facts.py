#!/usr/bin/python3
"""Prints what ICU says of locales, as JSON: what the tests compare ours with.

usage: locale_facts.py plurals LOCALE...
       locale_facts.py formats LOCALE...
       locale_facts.py locales

Needs PyICU (Debian's python3-icu). `plurals` gives the first letters of categories (T for two), one a number;
`formats` gives numbers, days, times and lists as ICU writes them; `locales` the locales of which ICU has formats.
"""
import datetime
import json
import sys

import icu

NUMBERS = ["0", "7", "-3", "999", "1234", "12345", "-123456", "1234567", "100000000", "0.5", "-1234.25", "98765.125"]


def decimals():
    """Numbers as they are shown, with every ending that rules look at."""
    yield from (str(number) for number in range(3001))
    yield from (str(number) for number in range(9990, 10231))
    yield from (str(1000 * number) for number in range(1, 120))
    yield from ("999999", "1000000", "1000001", "2000000", "2500000", "100000000", "1000000000000")
    yield from (f"{tenths // 10}.{tenths % 10}" for tenths in range(210))
    yield from (f"{hundredths // 100}.{hundredths % 100:02}" for hundredths in range(325))
    yield from (f"{number}.{rest}" for number in (0, 1, 2, 11, 21, 100, 1000000) for rest in
                ("000", "001", "010", "100", "110", "011", "012", "111", "120", "121", "500", "1000", "0001", "0011"))
    yield from ("-1", "-2", "-1.0", "-1.5", "-21")


def plurals(locales):
    shown = []
    numbers = list(decimals())
    for text in numbers:
        digits = len(text.partition(".")[2])
        form = icu.NumberFormatter.withLocale(icu.Locale("en")).precision(icu.Precision.fixedFraction(digits))
        shown.append(form.formatDecimalToValue(text.encode()))
        if str(shown[-1]).replace(",", "") != text:
            raise SystemExit(f"{text} is shown as {shown[-1]}")
    categories = {}
    for locale in locales:
        select = icu.PluralRules.forLocale(icu.Locale.forLanguageTag(locale)).select
        categories[locale] = "".join("T" if select(number) == "two" else select(number)[0] for number in shown)
    return {"numbers": numbers, "categories": categories}


def formats(tag):
    # ICU knows other calendars; the formats are those of the Gregorian one.
    locale = icu.Locale.forLanguageTag(tag)
    gregorian = icu.Locale.forLanguageTag(f"{tag}-u-ca-gregory")
    number = icu.NumberFormatter.withLocale(locale)
    utc = icu.TimeZone.createTimeZone("UTC")

    def written(form):
        form.setTimeZone(utc)
        return [form.format(moment.timestamp()) for moment in MOMENTS]

    items = "אבגדה" if locale.getLanguage() == "he" else "abcde"
    bundle = icu.ResourceBundle("", locale)
    form = icu.DateFormat
    times = form.createTimeInstance(form.SHORT, gregorian)
    # Ours have no parts of the day but before and after noon.
    if "B" in times.toPattern():
        pattern = icu.DateTimePatternGenerator.createInstance(locale).getBestPattern("hm")
        times = icu.SimpleDateFormat(pattern, gregorian)
    return {
        "numbers": [number.formatDecimal(text.encode()) for text in NUMBERS],
        "numberingSystem": icu.NumberingSystem.createInstance(locale).getName(),
        "shortDays": written(form.createDateInstance(form.SHORT, gregorian)),
        "longDays": written(form.createDateInstance(form.LONG, gregorian)),
        "times": written(times),
        "halves": written(icu.SimpleDateFormat("a", gregorian)),
        "months": written(icu.SimpleDateFormat("MMMM", gregorian)),
        "weekdays": written(icu.SimpleDateFormat("EEEE", gregorian)),
        "lists": [icu.ListFormatter.createInstance(locale).format(list(items[:count])) for count in range(2, 6)],
        "quotes": [bundle.getWithFallback(f"delimiters/{key}").getString() for key in (
            "quotationStart", "quotationEnd", "alternateQuotationStart", "alternateQuotationEnd")],
        "direction": bundle.getWithFallback("layout/characters").getString(),
    }


# Every month, every day of the week, days of one and of two digits, hours before and after noon.
MOMENTS = [datetime.datetime(2005 + month, month, 2 * month + 1, 2 * month - 1, 5 * month - 4,
                             tzinfo=datetime.timezone.utc) for month in range(1, 13)]


def main(what, *locales):
    if what == "plurals":
        facts = plurals(locales)
    elif what == "formats":
        facts = {"numbers": NUMBERS, "locales": {locale: formats(locale) for locale in locales},
                 "moments": [[m.year, m.month, m.day, m.isoweekday(), m.hour, m.minute] for m in MOMENTS]}
    else:
        facts = sorted(name.replace("_", "-") for name in icu.Locale.getAvailableLocales() if "POSIX" not in name)
    json.dump(facts, sys.stdout)


main(*sys.argv[1:])
