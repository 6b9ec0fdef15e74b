/* Format conversion of integer types (C17 7.8). */
#ifndef _HW_INTTYPES_H
#define _HW_INTTYPES_H
#include <stdint.h>
#ifdef __ILP32__
#define __HW_64 "ll"
#define __HW_PTR ""
#else
#define __HW_64 "l"
#define __HW_PTR "l"
#endif
#define PRId8 "d"
#define PRIi8 "i"
#define PRIu8 "u"
#define PRIx8 "x"
#define PRIX8 "X"
#define PRIo8 "o"
#define PRId16 "d"
#define PRIi16 "i"
#define PRIu16 "u"
#define PRIx16 "x"
#define PRIX16 "X"
#define PRIo16 "o"
#define PRId32 "d"
#define PRIi32 "i"
#define PRIu32 "u"
#define PRIx32 "x"
#define PRIX32 "X"
#define PRIo32 "o"
#define PRId64 __HW_64 "d"
#define PRIi64 __HW_64 "i"
#define PRIu64 __HW_64 "u"
#define PRIx64 __HW_64 "x"
#define PRIX64 __HW_64 "X"
#define PRIo64 __HW_64 "o"
#define PRIdPTR __HW_PTR "d"
#define PRIuPTR __HW_PTR "u"
#define PRIxPTR __HW_PTR "x"
#define PRIXPTR __HW_PTR "X"
#define PRIdMAX PRId64
#define PRIuMAX PRIu64
#define PRIxMAX PRIx64
#define SCNd32 "d"
#define SCNu32 "u"
#define SCNx32 "x"
#define SCNd64 __HW_64 "d"
#define SCNu64 __HW_64 "u"
#define SCNx64 __HW_64 "x"
#endif
