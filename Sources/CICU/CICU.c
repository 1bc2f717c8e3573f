#include "CICU.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/uloc.h>

struct icbt_breaker {
  UBreakIterator *words;
  UBreakIterator *sentences;
};

static icbt_breaker *joined(UBreakIterator *words, UBreakIterator *sentences) {
  icbt_breaker *breaker = words && sentences ? malloc(sizeof *breaker) : NULL;
  if (!breaker) {
    ubrk_close(words);
    ubrk_close(sentences);
    return NULL;
  }
  *breaker = (icbt_breaker){words, sentences};
  return breaker;
}

icbt_breaker *icbt_breaker_open(const char *language) {
  UErrorCode status = U_ZERO_ERROR;
  char locale[ULOC_FULLNAME_CAPACITY];
  uloc_forLanguageTag(language, locale, sizeof locale, NULL, &status);
  if (U_FAILURE(status)) return NULL;
  UBreakIterator *words = ubrk_open(UBRK_WORD, locale, NULL, 0, &status);
  UBreakIterator *sentences = ubrk_open(UBRK_SENTENCE, locale, NULL, 0, &status);
  return joined(words, sentences);
}

icbt_breaker *icbt_breaker_clone(const icbt_breaker *breaker) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *words = ubrk_clone(breaker->words, &status);
  UBreakIterator *sentences = ubrk_clone(breaker->sentences, &status);
  return joined(words, sentences);
}

void icbt_breaker_close(icbt_breaker *breaker) {
  ubrk_close(breaker->words);
  ubrk_close(breaker->sentences);
  free(breaker);
}

int32_t icbt_words(icbt_breaker *breaker, const uint16_t *text, int32_t length, int32_t *places) {
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(breaker->words, (const UChar *)text, length, &status);
  if (U_FAILURE(status)) return -1;
  int32_t count = 0;
  int32_t start = 0;
  for (int32_t end = ubrk_next(breaker->words); end != UBRK_DONE; end = ubrk_next(breaker->words)) {
    if (ubrk_getRuleStatus(breaker->words) >= UBRK_WORD_NONE_LIMIT) {
      places[2 * count] = start;
      places[2 * count + 1] = end;
      count += 1;
    }
    start = end;
  }
  return count;
}

int32_t icbt_sentences(icbt_breaker *breaker, const uint16_t *text, int32_t length, int32_t *ends) {
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(breaker->sentences, (const UChar *)text, length, &status);
  if (U_FAILURE(status)) return -1;
  int32_t count = 0;
  for (int32_t end = ubrk_next(breaker->sentences); end != UBRK_DONE; end = ubrk_next(breaker->sentences)) {
    ends[count++] = end;
  }
  return count;
}
