// An AVL tree: every rotation is announced, the balance is proved after each insertion.
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

struct avl {
    struct avl *child[2];
    int key;
    signed char height;
};

static int height(struct avl *n) { return n ? n->height : 0; }
static void update(struct avl *n) {
    int l = height(n->child[0]), r = height(n->child[1]);
    n->height = (signed char)((l > r ? l : r) + 1);
}

static struct avl *rotate(struct avl *n, int side) {
    struct avl *up = n->child[!side];
    printf("  rotate %d %s\n", n->key, side ? "right" : "left");
    n->child[!side] = up->child[side];
    up->child[side] = n;
    update(n);
    update(up);
    return up;
}

static struct avl *insert(struct avl *n, int key) {
    if (!n) {
        n = calloc(1, sizeof *n);
        n->key = key;
        n->height = 1;
        return n;
    }
    int side = key > n->key;
    n->child[side] = insert(n->child[side], key);
    update(n);
    if (height(n->child[side]) - height(n->child[!side]) > 1) {
        struct avl *heavy = n->child[side];
        if (height(heavy->child[!side]) > height(heavy->child[side])) n->child[side] = rotate(heavy, side);
        n = rotate(n, !side);
    }
    return n;
}

static int prove(struct avl *n) {
    if (!n) return 0;
    int l = prove(n->child[0]), r = prove(n->child[1]);
    assert(l - r <= 1 && r - l <= 1);
    assert(n->height == (l > r ? l : r) + 1);
    return n->height;
}

static void print(struct avl *n) {
    if (!n) return;
    putchar('(');
    print(n->child[0]);
    printf("%d", n->key);
    print(n->child[1]);
    putchar(')');
}

static void destroy(struct avl *n) {
    if (!n) return;
    destroy(n->child[0]);
    destroy(n->child[1]);
    free(n);
}

int main(void) {
    struct avl *root = NULL;
    int keys[] = {10, 20, 30, 40, 50, 25, 5, 4, 7, 6, 60, 55};
    for (unsigned i = 0; i < sizeof keys / sizeof *keys; i++) {
        printf("insert %d\n", keys[i]);
        root = insert(root, keys[i]);
        prove(root);
    }
    print(root);
    printf("\nheight %d\n", prove(root));
    destroy(root);
    return 0;
}
