// The few calls to ICU's break iterators that Readability/ needs.
//
// ICU renames its functions with every version (ubrk_open_72), by macros that Swift does not see; hence these names.

#ifndef ICBT_CICU_H
#define ICBT_CICU_H

#include <stdbool.h>
#include <stdint.h>

// Finds words and sentences in one language; for one thread at a time.
typedef struct icbt_breaker icbt_breaker;

// A breaker for a BCP 47 tag; NULL where ICU has none or memory is out.
icbt_breaker *icbt_breaker_open(const char *language);
void icbt_breaker_close(icbt_breaker *breaker);

// A breaker as `breaker`, for another thread, without reading ICU's data again; NULL where memory is out.
icbt_breaker *icbt_breaker_clone(const icbt_breaker *breaker);

// Writes where words begin and end, pair by pair, and gives their number; -1 on a failure of ICU.
// What has neither letter nor digit is no word. `places` has room for `length + 1` pairs.
int32_t icbt_words(icbt_breaker *breaker, const uint16_t *text, int32_t length, int32_t *places);

// Writes where sentences end, and gives their number; -1 on a failure of ICU. `ends` has room for `length`.
int32_t icbt_sentences(icbt_breaker *breaker, const uint16_t *text, int32_t length, int32_t *ends);

#endif
