/* _Noreturn as a word (C17 7.23). */
#ifndef __cplusplus
#define noreturn _Noreturn
#endif
