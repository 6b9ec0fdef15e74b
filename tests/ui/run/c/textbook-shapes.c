#include <stdio.h>
#include <stdlib.h>

struct shape;

struct shape_class {
    const char *name;
    double (*area)(const struct shape *);
    void (*scale)(struct shape *, double);
};

struct shape {
    const struct shape_class *class;
};

struct circle {
    struct shape base;
    double radius;
};

struct rectangle {
    struct shape base;
    double width, height;
};

static double circle_area(const struct shape *shape)
{
    const struct circle *circle = (const struct circle *)shape;
    return 3.14159265 * circle->radius * circle->radius;
}

static void circle_scale(struct shape *shape, double by)
{
    ((struct circle *)shape)->radius *= by;
}

static double rectangle_area(const struct shape *shape)
{
    const struct rectangle *rectangle = (const struct rectangle *)shape;
    return rectangle->width * rectangle->height;
}

static void rectangle_scale(struct shape *shape, double by)
{
    struct rectangle *rectangle = (struct rectangle *)shape;
    rectangle->width *= by;
    rectangle->height *= by;
}

static const struct shape_class circle_class = {"circle", circle_area, circle_scale};
static const struct shape_class rectangle_class = {"rectangle", rectangle_area, rectangle_scale};

static struct shape *new_circle(double radius)
{
    struct circle *circle = malloc(sizeof *circle);
    circle->base.class = &circle_class;
    circle->radius = radius;
    return &circle->base;
}

static struct shape *new_rectangle(double width, double height)
{
    struct rectangle *rectangle = malloc(sizeof *rectangle);
    *rectangle = (struct rectangle){{&rectangle_class}, width, height};
    return &rectangle->base;
}

int main(void)
{
    struct shape *shapes[] = {new_circle(1), new_rectangle(2, 3)};
    for (int i = 0; i < 2; i++) {
        shapes[i]->class->scale(shapes[i], 2);
        printf("%s %.2f\n", shapes[i]->class->name, shapes[i]->class->area(shapes[i]));
        free(shapes[i]);
    }
    return 0;
}
