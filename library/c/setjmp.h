/* Nonlocal jumps (C17 7.13). */
#ifndef _HW_SETJMP_H
#define _HW_SETJMP_H
#ifdef __cplusplus
extern "C" {
#endif
#ifdef __ILP32__
typedef struct { long __words[39]; } __jmp_buf_tag;
#else
typedef struct { long __words[25]; } __jmp_buf_tag;
#endif
typedef __jmp_buf_tag jmp_buf[1];
int __heapwise_setjmp(__jmp_buf_tag *buffer);
#define setjmp(buffer) __heapwise_setjmp(buffer)
#define _setjmp(buffer) __heapwise_setjmp(buffer)
__attribute__((noreturn)) void longjmp(__jmp_buf_tag *buffer, int value);
/* Beyond C17. */
typedef __jmp_buf_tag sigjmp_buf[1];
void __heapwise_keep_mask(__jmp_buf_tag *buffer, int save);
#define sigsetjmp(buffer, save) (__heapwise_keep_mask(buffer, save), __heapwise_setjmp(buffer))
__attribute__((noreturn)) void siglongjmp(__jmp_buf_tag *buffer, int value);
#define _longjmp(buffer, value) longjmp(buffer, value)
#ifdef __cplusplus
}
#endif
#endif
