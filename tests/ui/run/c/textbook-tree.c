#include <stdio.h>
#include <stdlib.h>

typedef struct tree {
    int key;
    struct tree *left, *right;
} Tree;

static Tree *insert(Tree *tree, int key)
{
    if (tree == NULL) {
        tree = malloc(sizeof(Tree));
        tree->key = key;
        tree->left = tree->right = NULL;
    } else if (key < tree->key) {
        tree->left = insert(tree->left, key);
    } else if (key > tree->key) {
        tree->right = insert(tree->right, key);
    }
    return tree;
}

static int height(const Tree *tree)
{
    if (tree == NULL)
        return 0;
    int left = height(tree->left), right = height(tree->right);
    return 1 + (left > right ? left : right);
}

static void walk(const Tree *tree, void (*visit)(int, void *), void *data)
{
    if (tree == NULL)
        return;
    walk(tree->left, visit, data);
    visit(tree->key, data);
    walk(tree->right, visit, data);
}

static void print(int key, void *data)
{
    (void)data;
    printf("%d ", key);
}

static void add(int key, void *data)
{
    *(int *)data += key;
}

static void release(Tree *tree)
{
    if (tree != NULL) {
        release(tree->left);
        release(tree->right);
        free(tree);
    }
}

int main(void)
{
    int keys[] = {50, 30, 70, 20, 40, 60, 80, 30}, total = 0;
    Tree *root = NULL;
    for (int i = 0; i < 8; i++)
        root = insert(root, keys[i]);
    walk(root, print, NULL);
    walk(root, add, &total);
    printf("height %d, total %d\n", height(root), total);
    release(root);
    return 0;
}
