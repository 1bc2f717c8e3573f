// Word lists of Dutch, English and German, carried inside the binary. `Scripts/make-language-data` makes them.

#ifndef ICBT_CLANGUAGEDATA_H
#define ICBT_CLANGUAGEDATA_H

#include <stddef.h>

// Lines `word3`: an English word and its number of syllables, sorted by the bytes of the words.
const unsigned char *icbt_syllables_en(void);
size_t icbt_syllables_en_length(void);

// The commonest word forms of a language, one a line, sorted by their bytes (UTF-8).
const unsigned char *icbt_common_words_de(void);
size_t icbt_common_words_de_length(void);
const unsigned char *icbt_common_words_en(void);
size_t icbt_common_words_en_length(void);
const unsigned char *icbt_common_words_nl(void);
size_t icbt_common_words_nl_length(void);

#endif
