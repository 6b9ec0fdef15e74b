// An opaque type: users see a pointer to an incomplete struct; its definition follows after the code that uses it.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* what a header would say */
typedef struct account account;
enum result { OK, NO_FUNDS, BAD_AMOUNT, FROZEN };
account *account_open(const char *owner, long cents);
enum result account_move(account *from, account *to, long cents);
void account_freeze(account *a, int frozen);
const char *account_owner(const account *a);
long account_balance(const account *a);
void account_close(account **a);

/* the user */
static void report(account *const *all, int n) {
    for (int i = 0; i < n; i++)
        printf("%-6s %4ld.%02ld\n", account_owner(all[i]), account_balance(all[i]) / 100, account_balance(all[i]) % 100);
}

int main(void) {
    static const char *const said[] = {[OK] = "ok", [NO_FUNDS] = "no funds", [BAD_AMOUNT] = "bad amount", [FROZEN] = "frozen"};
    account *all[3] = {account_open("Ann", 10000), account_open("Bob", 2550), account_open("Cy", 0)};
    report(all, 3);
    puts(said[account_move(all[0], all[1], 3333)]);
    puts(said[account_move(all[2], all[1], 1)]);
    puts(said[account_move(all[0], all[1], -5)]);
    account_freeze(all[1], 1);
    puts(said[account_move(all[1], all[2], 1)]);
    account_freeze(all[1], 0);
    puts(said[account_move(all[1], all[2], 5883)]);
    report(all, 3);
    for (int i = 0; i < 3; i++) account_close(&all[i]);
    printf("%d\n", all[0] == NULL && all[1] == NULL && all[2] == NULL);
    account_close(&all[0]);
    return 0;
}

/* the implementation */
struct account {
    char *owner;
    long cents;
    int frozen;
};

account *account_open(const char *owner, long cents) {
    account *a = malloc(sizeof *a);
    if (!a) return NULL;
    if (!(a->owner = strdup(owner))) {
        free(a);
        return NULL;
    }
    a->cents = cents;
    a->frozen = 0;
    return a;
}

enum result account_move(account *from, account *to, long cents) {
    if (cents <= 0) return BAD_AMOUNT;
    if (from->frozen || to->frozen) return FROZEN;
    if (from->cents < cents) return NO_FUNDS;
    from->cents -= cents;
    to->cents += cents;
    return OK;
}

void account_freeze(account *a, int frozen) { a->frozen = frozen; }
const char *account_owner(const account *a) { return a->owner; }
long account_balance(const account *a) { return a->cents; }
void account_close(account **a) {
    if (!*a) return;
    free((*a)->owner);
    free(*a);
    *a = NULL;
}
