#include <stdio.h>
#include <stdlib.h>
typedef struct tree { int key; struct tree *left, *right; } tree;
tree *insert(tree *t, int key) {
    if (!t) { t = malloc(sizeof *t); t->key = key; t->left = t->right = NULL; return t; }
    if (key < t->key) t->left = insert(t->left, key); else t->right = insert(t->right, key);
    return t;
}
void walk(tree *t) { if (t) { walk(t->left); printf("%d ", t->key); walk(t->right); } }
void drop(tree *t) { if (t) { drop(t->left); drop(t->right); free(t); } }
int main(void) {
    int keys[] = {5, 2, 8, 1, 9, 3}; tree *t = NULL;
    for (int i = 0; i < 6; i++) t = insert(t, keys[i]);
    walk(t); puts(""); drop(t);
    return 0;
}
