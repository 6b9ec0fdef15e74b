// Words of a sentence reversed in place, palindromes that ignore punctuation, the longest palindrome within a text.
#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static void flip(char *a, char *b) {
    while (a < b) {
        char t = *a;
        *a++ = *--b;
        *b = t;
    }
}

static char *reverse_words(char *s) {
    flip(s, s + strlen(s));
    for (char *p = s; *p;) {
        while (*p == ' ') p++;
        char *start = p;
        while (*p && *p != ' ') ++p;
        flip(start, p);
    }
    return s;
}

static bool palindrome(const char *s) {
    const char *e = s + strlen(s);
    while (s < e) {
        if (!isalnum((unsigned char)*s)) s++;
        else if (!isalnum((unsigned char)e[-1])) e--;
        else if (tolower((unsigned char)*s++) != tolower((unsigned char)*--e)) return false;
    }
    return true;
}

static int longest(const char *s, int *start) {
    int n = (int)strlen(s), best = 0;
    for (int centre = 0; centre < 2 * n; centre++) {
        int l = centre / 2, r = l + centre % 2;
        while (l >= 0 && r < n && s[l] == s[r]) l--, r++;
        if (r - l - 1 > best) best = r - l - 1, *start = l + 1;
    }
    return best;
}

int main(void) {
    char a[] = "the sky is blue", b[] = "  two  gaps ", c[] = "", d[] = "one";
    printf("[%s] ", reverse_words(a));
    printf("[%s] ", reverse_words(b));
    printf("[%s] ", reverse_words(c));
    printf("[%s]\n", reverse_words(d));
    static const char *tries[] = {"A man, a plan, a canal: Panama!", "No lemon, no melon", "Hello", "", "?!", "ab", "Was it a rat I saw?"};
    for (unsigned i = 0; i < sizeof(tries) / sizeof(*tries); ++i)
        printf("%-34s%s\n", tries[i], palindrome(tries[i]) ? "yes" : "no");
    const char *texts[] = {"forgeeksskeegfor", "babad", "cbbd", "x", "abacdfgdcaba"};
    for (int i = 0; i < 5; i++) {
        int at = 0, n = longest(texts[i], &at);
        printf("%s: %.*s at %d\n", texts[i], n, texts[i] + at, at);
    }
    return 0;
}
