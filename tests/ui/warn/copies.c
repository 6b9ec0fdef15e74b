// More bytes than the array has.
#include <stdio.h>
#include <string.h>

int main(void) {
    char name[5], line[10];
    struct {
        char tag[4];
        int number;
    } entry;
    strcpy(name, "hello"); //~ sema-copy-too-long
    strcpy(entry.tag, "abcd"); //~ sema-copy-too-long
    strcat(name, "and more"); //~ sema-copy-too-long
    sprintf(name, "%d-%s-%d ab", 1, "x", 2); //~ sema-copy-too-long
    memset(line, 0, 20); //~ sema-copy-too-long
    memcpy(line, name, 11); //~ sema-copy-too-long
    fgets(line, 100, stdin); //~ sema-copy-too-long
    strncat(line, name, sizeof line); //~ sema-copy-too-long

    strcpy(name, "hell");
    sprintf(line, "%5d%%", 3);
    memset(&entry, 0, sizeof entry);
    fgets(line, sizeof line, stdin);
    strncpy(line, name, sizeof line);
    return entry.number;
}
