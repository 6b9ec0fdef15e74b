// Caesar, Vigenère, Atbash and rail-fence ciphers, and Caesar broken by the frequency of letters.
#include <ctype.h>
#include <stdio.h>
#include <string.h>

static char shift(char c, int by) {
    if (isupper((unsigned char)c)) return (char)('A' + ((c - 'A' + by) % 26 + 26) % 26);
    if (islower((unsigned char)c)) return (char)('a' + ((c - 'a' + by) % 26 + 26) % 26);
    return c;
}

static void caesar(char *s, int key) {
    for (; *s; ++s) *s = shift(*s, key);
}

static void vigenere(char *s, const char *key, int direction) {
    for (const char *k = key; *s; s++) {
        if (!isalpha((unsigned char)*s)) continue;
        *s = shift(*s, direction * (toupper((unsigned char)*k) - 'A'));
        if (!*++k) k = key;
    }
}

static void atbash(char *s) {
    while (*s) {
        if (isalpha((unsigned char)*s)) *s = (char)(isupper((unsigned char)*s) ? 'Z' - (*s - 'A') : 'z' - (*s - 'a'));
        s++;
    }
}

static void rails(const char *in, char *out, int n) {
    size_t length = strlen(in);
    for (int rail = 0; rail < n; rail++)
        for (size_t i = 0; i < length; i++) {
            int at = (int)(i % (size_t)(2 * n - 2));
            if (at == rail || 2 * n - 2 - at == rail) *out++ = in[i];
        }
    *out = '\0';
}

static int crack(const char *s) {
    static const double usual[26] = {8.2, 1.5, 2.8, 4.3, 12.7, 2.2, 2.0, 6.1, 7.0, 0.15, 0.77, 4.0, 2.4,
                                     6.7, 7.5, 1.9, 0.095, 6.0, 6.3, 9.1, 2.8, 0.98, 2.4, 0.15, 2.0, 0.074};
    int count[26] = {0}, key = 0;
    double best = -1;
    for (; *s; s++) if (isalpha((unsigned char)*s)) count[tolower((unsigned char)*s) - 'a']++;
    for (int k = 0; k < 26; k++) {
        double score = 0;
        for (int i = 0; i < 26; i++) score += usual[i] * count[(i + k) % 26];
        if (score > best) best = score, key = k;
    }
    return key;
}

int main(void) {
    char text[] = "Attack the Eastern gate at dawn, while the sentries sleep!", copy[sizeof text], out[sizeof text];
    strcpy(copy, text);
    caesar(copy, 29);
    printf("%s\n", copy);
    int key = crack(copy);
    caesar(copy, -key);
    printf("key %d: %s\n", key, copy);
    vigenere(copy, "Lemon", 1);
    printf("%s\n", copy);
    vigenere(copy, "Lemon", -1);
    printf("%d\n", strcmp(copy, text));
    atbash(copy);
    puts(copy);
    atbash(copy);
    for (int n = 2; n < 5; n++) rails(text, out, n), puts(out);
    return strcmp(copy, text);
}
