// An inventory kept in a text file and in one of fixed records: written, read by fscanf, changed in place by fseek.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct record { int id, stock; double price; char name[16]; };

static long file_size(FILE *f) {
    long here = ftell(f);
    fseek(f, 0, SEEK_END);
    long size = ftell(f);
    fseek(f, here, SEEK_SET);
    return size;
}

static int load(const char *path, FILE *out) {
    FILE *in = fopen(path, "r");
    char line[80];
    int good = 0, number = 0;
    if (!in) return perror(path), -1;
    while (fgets(line, sizeof line, in)) {
        struct record r;
        memset(&r, 0, sizeof r);
        number++;
        if (line[0] == '#') continue;
        if (sscanf(line, "%d %15s %d %lf", &r.id, r.name, &r.stock, &r.price) != 4) {
            printf("line %d is wrong: %s", number, line);
            continue;
        }
        good += (int)fwrite(&r, sizeof r, 1, out);
    }
    fclose(in);
    return good;
}

static int sell(FILE *f, int id, int amount) {
    struct record r;
    rewind(f);
    while (fread(&r, sizeof r, 1, f) == 1) {
        if (r.id != id) continue;
        if (r.stock < amount) return 0;
        r.stock -= amount;
        fseek(f, -(long)sizeof r, SEEK_CUR);
        fwrite(&r, sizeof r, 1, f);
        fflush(f);
        return 1;
    }
    return -1;
}

int main(void) {
    const char *path = "heapwise-inventory.txt";
    FILE *text = fopen(path, "w");
    if (!text) return 1;
    fprintf(text, "# id name stock price\n%d %s %d %.2f\n%d %s %d %.2f\n", 17, "hammer", 12, 9.5, 4, "nail", 1500, 0.02);
    fputs("oops\n23 saw 3 14.25\n", text);
    fclose(text);
    text = fopen(path, "a");
    fprintf(text, "%d %s %d %g\n", 8, "drill", 1, 79.0);
    printf("text ends at %ld\n", ftell(text));
    fclose(text);

    FILE *data = tmpfile();
    if (!data) return 2;
    printf("%d records, ", load(path, data));
    printf("%ld bytes\n", file_size(data));
    int sold[][2] = {{17, 5}, {4, 2000}, {99, 1}, {8, 1}, {4, 1000}};
    for (int i = 0; i < 5; i++) printf("sell %d of %d: %d\n", sold[i][1], sold[i][0], sell(data, sold[i][0], sold[i][1]));
    struct record r;
    double worth = 0;
    for (long i = file_size(data) / (long)sizeof r; i-- > 0;) {
        fseek(data, i * (long)sizeof r, SEEK_SET);
        if (fread(&r, sizeof r, 1, data) != 1) break;
        printf("%4d %-8s %5d x %6.2f\n", r.id, r.name, r.stock, r.price);
        worth += r.stock * r.price;
    }
    printf("worth %.2f, at the end? %d", worth, feof(data));
    fseek(data, 0, SEEK_END);
    printf(" %d", fgetc(data) == EOF);
    printf(" %d\n", feof(data) != 0);
    fclose(data);
    printf("removed: %d", remove(path));
    printf(", opens: %d\n", fopen(path, "r") != NULL);
    return 0;
}
