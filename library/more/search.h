/* Beyond C17: tables, trees and lists of POSIX. */
#ifndef _HW_SEARCH_H
#define _HW_SEARCH_H
typedef __SIZE_TYPE__ size_t;
#ifdef __cplusplus
extern "C" {
#endif
typedef int (*__compar_fn_t)(const void *, const void *);
typedef enum { FIND, ENTER } ACTION;
typedef enum { preorder, postorder, endorder, leaf } VISIT;
typedef struct entry { char *key; void *data; } ENTRY;
struct qelem { struct qelem *q_forw, *q_back; char q_data[1]; };
struct hsearch_data { struct __slot *table; unsigned int size, filled; };
int hcreate(size_t count);
ENTRY *hsearch(ENTRY item, ACTION action);
void hdestroy(void);
int hcreate_r(size_t count, struct hsearch_data *table);
int hsearch_r(ENTRY item, ACTION action, ENTRY **result, struct hsearch_data *table);
void hdestroy_r(struct hsearch_data *table);
void *tsearch(const void *key, void **root, int (*compare)(const void *, const void *));
void *tfind(const void *key, void *const *root, int (*compare)(const void *, const void *));
void *tdelete(const void *key, void **root, int (*compare)(const void *, const void *));
void twalk(const void *root, void (*action)(const void *, VISIT, int));
void twalk_r(const void *root, void (*action)(const void *, VISIT, void *), void *with);
void tdestroy(void *root, void (*release)(void *));
void *lfind(const void *key, const void *base, size_t *count, size_t size, int (*compare)(const void *, const void *));
void *lsearch(const void *key, void *base, size_t *count, size_t size, int (*compare)(const void *, const void *));
void insque(void *element, void *before);
void remque(void *element);
#ifdef __cplusplus
}
#endif
#endif
