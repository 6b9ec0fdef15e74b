#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>
#include <stddef.h>
#include <assert.h>
#include <unistd.h>
#include <sys/mman.h>
#include <malloc.h>
/* Chunks forged on the stack and in a mapping of the program's own are freed and handed out again. */
int main(void) {
	setbuf(stdout, NULL);
	malloc(1);
	unsigned long long *a;
	unsigned long long fake_chunks[10] __attribute__((aligned(0x10)));
	fake_chunks[1] = 0x40;
	a = &fake_chunks[2];
	free(a);
	void *b = malloc(0x30);
	assert((long)b == (long)&fake_chunks[2]);
	void *chunks[7];
	for (int i = 0; i < 7; i++) chunks[i] = malloc(0x30);
	for (int i = 0; i < 7; i++) free(chunks[i]);
	long fake[10] __attribute__ ((aligned (0x10)));
	fake[1] = 0x40;
	fake[9] = 0x1234;
	void *victim = &fake[2];
	free(victim);
	for (int i = 0; i < 7; i++) chunks[i] = malloc(0x30);
	void *allocated = calloc(1, 0x30);
	assert(allocated == victim);
	assert(getpagesize() == 4096);
	char *m = mmap(NULL, getpagesize() * 2, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	assert(m != MAP_FAILED);
	*(size_t *)(m + 8) = 0x111;
	free(m + 16);
	char *again = malloc(0x100);
	assert(again == m + 16);
	*(size_t *)(m + 0x118) = 1; /* in use, says the chunk above */
	assert(malloc_usable_size(again) == 0x108);
	puts("handed out");
	return 0;
}
