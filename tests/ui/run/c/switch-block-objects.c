/* Objects declared in a switch before its first case live from where the block is entered (C17 6.2.4 p6): what is
 * stored by name is there when their address is taken. */
#include <stdio.h>

struct pair { int a, b; };

static int text(int kind, char *to) {
    for (;;) {
        switch (kind) {
            char lead[4];
            char room[40];
            struct pair both;
            char *at;
            int n;
        case 1:
            lead[0] = 2;
            lead[1] = '0';
            lead[2] = 'x';
            room[0] = 'a';
            both.a = 1;
            both.b = 7;
            n = 1;
            goto copy;
        case 2:
            lead[0] = 0;
            room[0] = 'b';
            both.a = 2;
            both.b = 8;
            n = 1;
        copy:
            at = lead + 1;
            while (lead[0]) {
                *to++ = *at++;
                lead[0]--;
            }
            at = room;
            for (int i = 0; i < n; i++) *to++ = at[i];
            *to = 0;
            struct pair *p = &both;
            return p->a + p->b;
        default:
            kind--;
        }
    }
}

static int jump(int x) {
    if (x) goto inside;
    {
        int value[3], *p;
    inside:
        value[0] = x;
        value[2] = 5;
        p = value;
        return p[0] + p[2];
    }
}

int main(void) {
    char out[8];
    for (int kind = 1; kind < 5; kind++) {
        int sum = text(kind, out);
        printf("%s %d\n", out, sum);
    }
    printf("%d %d\n", jump(0), jump(4));
    return 0;
}
