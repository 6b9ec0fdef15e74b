/* Format conversion of integer types (C17 7.8), and functions for the greatest-width type. */
#ifndef _HW_INTTYPES_H
#define _HW_INTTYPES_H
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif
#ifdef __LP64__
#define __HW_64 "l"
#define __HW_WORD "l"
#else
#define __HW_64 "ll"
#define __HW_WORD ""
#endif
#define PRId8 "d"
#define PRIdLEAST8 PRId8
#define PRIdFAST8 "d"
#define PRId16 "d"
#define PRIdLEAST16 PRId16
#define PRIdFAST16 __HW_WORD "d"
#define PRId32 "d"
#define PRIdLEAST32 PRId32
#define PRIdFAST32 __HW_WORD "d"
#define PRId64 __HW_64 "d"
#define PRIdLEAST64 PRId64
#define PRIdFAST64 __HW_64 "d"
#define PRIdPTR __HW_WORD "d"
#define PRIdMAX PRId64
#define PRIi8 "i"
#define PRIiLEAST8 PRIi8
#define PRIiFAST8 "i"
#define PRIi16 "i"
#define PRIiLEAST16 PRIi16
#define PRIiFAST16 __HW_WORD "i"
#define PRIi32 "i"
#define PRIiLEAST32 PRIi32
#define PRIiFAST32 __HW_WORD "i"
#define PRIi64 __HW_64 "i"
#define PRIiLEAST64 PRIi64
#define PRIiFAST64 __HW_64 "i"
#define PRIiPTR __HW_WORD "i"
#define PRIiMAX PRIi64
#define PRIo8 "o"
#define PRIoLEAST8 PRIo8
#define PRIoFAST8 "o"
#define PRIo16 "o"
#define PRIoLEAST16 PRIo16
#define PRIoFAST16 __HW_WORD "o"
#define PRIo32 "o"
#define PRIoLEAST32 PRIo32
#define PRIoFAST32 __HW_WORD "o"
#define PRIo64 __HW_64 "o"
#define PRIoLEAST64 PRIo64
#define PRIoFAST64 __HW_64 "o"
#define PRIoPTR __HW_WORD "o"
#define PRIoMAX PRIo64
#define PRIu8 "u"
#define PRIuLEAST8 PRIu8
#define PRIuFAST8 "u"
#define PRIu16 "u"
#define PRIuLEAST16 PRIu16
#define PRIuFAST16 __HW_WORD "u"
#define PRIu32 "u"
#define PRIuLEAST32 PRIu32
#define PRIuFAST32 __HW_WORD "u"
#define PRIu64 __HW_64 "u"
#define PRIuLEAST64 PRIu64
#define PRIuFAST64 __HW_64 "u"
#define PRIuPTR __HW_WORD "u"
#define PRIuMAX PRIu64
#define PRIx8 "x"
#define PRIxLEAST8 PRIx8
#define PRIxFAST8 "x"
#define PRIx16 "x"
#define PRIxLEAST16 PRIx16
#define PRIxFAST16 __HW_WORD "x"
#define PRIx32 "x"
#define PRIxLEAST32 PRIx32
#define PRIxFAST32 __HW_WORD "x"
#define PRIx64 __HW_64 "x"
#define PRIxLEAST64 PRIx64
#define PRIxFAST64 __HW_64 "x"
#define PRIxPTR __HW_WORD "x"
#define PRIxMAX PRIx64
#define PRIX8 "X"
#define PRIXLEAST8 PRIX8
#define PRIXFAST8 "X"
#define PRIX16 "X"
#define PRIXLEAST16 PRIX16
#define PRIXFAST16 __HW_WORD "X"
#define PRIX32 "X"
#define PRIXLEAST32 PRIX32
#define PRIXFAST32 __HW_WORD "X"
#define PRIX64 __HW_64 "X"
#define PRIXLEAST64 PRIX64
#define PRIXFAST64 __HW_64 "X"
#define PRIXPTR __HW_WORD "X"
#define PRIXMAX PRIX64
#define SCNd8 "hh" "d"
#define SCNdLEAST8 SCNd8
#define SCNdFAST8 "hh" "d"
#define SCNd16 "h" "d"
#define SCNdLEAST16 SCNd16
#define SCNdFAST16 __HW_WORD "d"
#define SCNd32 "d"
#define SCNdLEAST32 SCNd32
#define SCNdFAST32 __HW_WORD "d"
#define SCNd64 __HW_64 "d"
#define SCNdLEAST64 SCNd64
#define SCNdFAST64 __HW_64 "d"
#define SCNdPTR __HW_WORD "d"
#define SCNdMAX SCNd64
#define SCNi8 "hh" "i"
#define SCNiLEAST8 SCNi8
#define SCNiFAST8 "hh" "i"
#define SCNi16 "h" "i"
#define SCNiLEAST16 SCNi16
#define SCNiFAST16 __HW_WORD "i"
#define SCNi32 "i"
#define SCNiLEAST32 SCNi32
#define SCNiFAST32 __HW_WORD "i"
#define SCNi64 __HW_64 "i"
#define SCNiLEAST64 SCNi64
#define SCNiFAST64 __HW_64 "i"
#define SCNiPTR __HW_WORD "i"
#define SCNiMAX SCNi64
#define SCNo8 "hh" "o"
#define SCNoLEAST8 SCNo8
#define SCNoFAST8 "hh" "o"
#define SCNo16 "h" "o"
#define SCNoLEAST16 SCNo16
#define SCNoFAST16 __HW_WORD "o"
#define SCNo32 "o"
#define SCNoLEAST32 SCNo32
#define SCNoFAST32 __HW_WORD "o"
#define SCNo64 __HW_64 "o"
#define SCNoLEAST64 SCNo64
#define SCNoFAST64 __HW_64 "o"
#define SCNoPTR __HW_WORD "o"
#define SCNoMAX SCNo64
#define SCNu8 "hh" "u"
#define SCNuLEAST8 SCNu8
#define SCNuFAST8 "hh" "u"
#define SCNu16 "h" "u"
#define SCNuLEAST16 SCNu16
#define SCNuFAST16 __HW_WORD "u"
#define SCNu32 "u"
#define SCNuLEAST32 SCNu32
#define SCNuFAST32 __HW_WORD "u"
#define SCNu64 __HW_64 "u"
#define SCNuLEAST64 SCNu64
#define SCNuFAST64 __HW_64 "u"
#define SCNuPTR __HW_WORD "u"
#define SCNuMAX SCNu64
#define SCNx8 "hh" "x"
#define SCNxLEAST8 SCNx8
#define SCNxFAST8 "hh" "x"
#define SCNx16 "h" "x"
#define SCNxLEAST16 SCNx16
#define SCNxFAST16 __HW_WORD "x"
#define SCNx32 "x"
#define SCNxLEAST32 SCNx32
#define SCNxFAST32 __HW_WORD "x"
#define SCNx64 __HW_64 "x"
#define SCNxLEAST64 SCNx64
#define SCNxFAST64 __HW_64 "x"
#define SCNxPTR __HW_WORD "x"
#define SCNxMAX SCNx64
typedef struct { intmax_t quot, rem; } imaxdiv_t;
intmax_t imaxabs(intmax_t value);
imaxdiv_t imaxdiv(intmax_t numerator, intmax_t denominator);
intmax_t strtoimax(const char *text, char **end, int base);
uintmax_t strtoumax(const char *text, char **end, int base);
intmax_t wcstoimax(const __WCHAR_TYPE__ *text, __WCHAR_TYPE__ **end, int base);
uintmax_t wcstoumax(const __WCHAR_TYPE__ *text, __WCHAR_TYPE__ **end, int base);
#ifdef __cplusplus
}
#endif
#endif
