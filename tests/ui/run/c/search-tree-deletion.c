// A binary search tree with deletion of a leaf, of a node with one child and of one with two, drawn sideways.
#include <stdio.h>
#include <stdlib.h>

typedef struct tree {
    int key;
    struct tree *left, *right;
} tree;

static tree **find(tree **link, int key) {
    while (*link && (*link)->key != key) link = key < (*link)->key ? &(*link)->left : &(*link)->right;
    return link;
}

static int insert(tree **root, int key) {
    tree **link = find(root, key);
    if (*link) return 0;
    *link = calloc(1, sizeof(tree));
    (*link)->key = key;
    return 1;
}

static int delete(tree **root, int key) {
    tree **link = find(root, key), *dead = *link;
    if (!dead) return 0;
    if (dead->left && dead->right) {
        tree **least = &dead->right;
        while ((*least)->left) least = &(*least)->left;
        dead->key = (*least)->key;
        link = least;
        dead = *link;
    }
    *link = dead->left ? dead->left : dead->right;
    free(dead);
    return 1;
}

static int height(const tree *t) {
    if (!t) return 0;
    int l = height(t->left), r = height(t->right);
    return 1 + (l > r ? l : r);
}

static void draw(const tree *t, int depth) {
    if (!t) return;
    draw(t->right, depth + 1);
    printf("%*s%d\n", depth * 4, "", t->key);
    draw(t->left, depth + 1);
}

static void in_order(const tree *t) {
    if (t) in_order(t->left), printf(" %d", t->key), in_order(t->right);
}

int main(void) {
    static const int keys[] = {50, 30, 70, 20, 40, 60, 80, 35, 45, 65, 30};
    tree *root = NULL;
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        if (!insert(&root, keys[i])) printf("%d is there\n", keys[i]);
    draw(root, 0);
    int gone[] = {20, 70, 30, 50, 99};
    for (int i = 0; i < 5; i++) {
        int found = delete(&root, gone[i]);
        printf("delete %d: %d, height %d:", gone[i], found, height(root));
        in_order(root);
        printf("\n");
    }
    draw(root, 0);
    while (root) delete(&root, root->key);
    printf("height %d\n", height(root));
}
