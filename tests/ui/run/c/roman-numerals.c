// Roman numerals both ways for 1 to 3999, wrong ones refused, and numbers in English words.
#include <stdio.h>
#include <string.h>

static const struct { int value; const char *sign; } table[] = {
    {1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"},
    {40, "XL"},  {10, "X"},   {9, "IX"},  {5, "V"},    {4, "IV"},  {1, "I"},
};

static char *to_roman(int n, char out[static 16]) {
    char *w = out;
    *w = '\0';
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++)
        for (; n >= table[i].value; n -= table[i].value) w += strlen(strcpy(w, table[i].sign));
    return out;
}

static int digit(char c) {
    switch (c) {
    default: return 0;
    case 'I': return 1;
    case 'V': return 5;
    case 'X': return 10;
    case 'L': return 50;
    case 'C': return 100;
    case 'D': return 500;
    case 'M': return 1000;
    }
}

static int from_roman(const char *s) {
    int n = 0;
    char again[16];
    for (const char *p = s; *p; p++) {
        int d = digit(*p);
        if (!d || n > 4000) return -1;
        n += d < digit(p[1]) ? -d : d;
    }
    return n > 0 && n < 4000 && !strcmp(to_roman(n, again), s) ? n : -1;
}

static void words(int n) {
    static const char *const small[] = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
    static const char *const tens[] = {[2] = "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    if (n >= 1000) {
        words(n / 1000), printf(" thousand");
        if (n % 1000) printf(n % 1000 < 100 ? " and " : " "), words(n % 1000);
    } else if (n >= 100) {
        printf("%s hundred", small[n / 100]);
        if (n % 100) printf(" and "), words(n % 100);
    } else if (n >= 20) {
        printf("%s", tens[n / 10]);
        if (n % 10) printf("-%s", small[n % 10]);
    } else printf("%s", small[n]);
}

int main(void) {
    char roman[16];
    size_t longest = 0;
    int wrong = 0, champion = 0;
    for (int n = 1; n < 4000; n += 13) {
        if (from_roman(to_roman(n, roman)) != n) wrong++;
        if (strlen(roman) > longest) longest = strlen(roman), champion = n;
    }
    printf("%d wrong, longest is %d: %s\n", wrong, champion, to_roman(champion, roman));
    const char *tries[] = {"MCMXCIV", "IIII", "IC", "", "MMXXVI", "VX", "abc", "MMMM"};
    for (int i = 0; i < 8; i++) printf("%s=%d ", tries[i], from_roman(tries[i]));
    puts("");
    int numbers[] = {0, 13, 40, 99, 110, 2024, 3999, 5000, 712001};
    for (int i = 0; i < 9; i++) words(numbers[i]), puts(i % 3 == 2 ? "." : ",");
}
