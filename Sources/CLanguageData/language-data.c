#include "CLanguageData.h"

static const unsigned char syllables_en[] = {
#embed "en-syllables.txt"
};

static const unsigned char common_words_de[] = {
#embed "common-words.de.txt"
};

static const unsigned char common_words_en[] = {
#embed "common-words.en.txt"
};

static const unsigned char common_words_nl[] = {
#embed "common-words.nl.txt"
};

const unsigned char *icbt_syllables_en(void) { return syllables_en; }
size_t icbt_syllables_en_length(void) { return sizeof syllables_en; }
const unsigned char *icbt_common_words_de(void) { return common_words_de; }
size_t icbt_common_words_de_length(void) { return sizeof common_words_de; }
const unsigned char *icbt_common_words_en(void) { return common_words_en; }
size_t icbt_common_words_en_length(void) { return sizeof common_words_en; }
const unsigned char *icbt_common_words_nl(void) { return common_words_nl; }
size_t icbt_common_words_nl_length(void) { return sizeof common_words_nl; }
