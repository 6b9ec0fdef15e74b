// Lines that end in a backslash go on; comments are a space; digraphs are punctuation.
#include <stdio.h>
#define LONG_ONE first + \
    second + \
    third
#define NOTHING /* a
   long
   comment */ 5
%:define HASHED 6
int ma\
in(void) <% // not \
    puts("hidden");
    int first = 1, second = 2, third = 3, list<:2:> = <%4, 5%>;
    printf("%d %d %d %d\n", LONG_ONE, NOTHING, HASHED, list<:1:>);
    printf("a\
b\n");
    puts("/* no comment */ // nor this");
    return 1/**/-/**/1;
%>
