// Structs written and read back as bytes, in place too.
#include <stdio.h>
struct record { int id; double value; };
int main(void) {
    FILE *file = fopen("records.bin", "wb+");
    if (!file) return 1;
    for (int i = 0; i < 4; i++) {
        struct record r;
        r.id = i;
        r.value = i * 1.5;
        fwrite(&r.id, sizeof r.id, 1, file);
        fwrite(&r.value, sizeof r.value, 1, file);
    }
    long each = (long)(sizeof(int) + sizeof(double));
    fseek(file, 2 * each, SEEK_SET);
    int id = 77;
    fwrite(&id, sizeof id, 1, file);
    rewind(file);
    double sum = 0, value;
    int ids = 0;
    while (fread(&id, sizeof id, 1, file) == 1 && fread(&value, sizeof value, 1, file) == 1) {
        ids = ids * 100 + id;
        sum += value;
    }
    printf("%d %.1f %d\n", ids, sum, feof(file) != 0);
    clearerr(file);
    printf("%d\n", feof(file));
    fclose(file);
    file = fopen("records.bin", "ab");
    fputc('!', file);
    printf("%ld\n", ftell(file));
    fclose(file);
    remove("records.bin");
    return 0;
}
