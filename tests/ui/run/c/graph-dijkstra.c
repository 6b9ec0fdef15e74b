// Dijkstra on an adjacency matrix with INT_MAX for no road, the paths printed by recursion; Floyd and Warshall agree.
#include <limits.h>
#include <stdio.h>
#include <string.h>

#define N 7
#define NONE INT_MAX

static const char *const town[N] = {"Aston", "Bray", "Crewe", "Dale", "Eton", "Fife", "Goa"};

static void path(const int parent[], int v) {
    if (parent[v] >= 0) {
        path(parent, parent[v]);
        printf(" - ");
    }
    printf("%s", town[v]);
}

static void dijkstra(int road[N][N], int from, int distance[N], int parent[N]) {
    char done[N] = "";
    for (int i = 0; i < N; i++) distance[i] = NONE, parent[i] = -1;
    distance[from] = 0;
    for (;;) {
        int best = -1;
        for (int i = 0; i < N; i++)
            if (!done[i] && distance[i] != NONE && (best < 0 || distance[i] < distance[best])) best = i;
        if (best < 0) return;
        done[best] = 1;
        for (int i = 0; i < N; i++)
            if (road[best][i] != NONE && distance[best] + road[best][i] < distance[i]) {
                distance[i] = distance[best] + road[best][i];
                parent[i] = best;
            }
    }
}

int main(void) {
    int road[N][N], all[N][N], distance[N], parent[N];
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) road[i][j] = i == j ? 0 : NONE;
    const struct { char a, b; int km; } map[] = {{'A', 'B', 7}, {'A', 'D', 5}, {'B', 'C', 8}, {'B', 'D', 9}, {'B', 'E', 7},
                                                 {'C', 'E', 5}, {'D', 'E', 15}, {'D', 'F', 6}, {'E', 'F', 8}};
    for (size_t i = 0; i < sizeof map / sizeof *map; i++)
        road[map[i].a - 'A'][map[i].b - 'A'] = road[map[i].b - 'A'][map[i].a - 'A'] = map[i].km;
    memcpy(all, road, sizeof all);
    for (int k = 0; k < N; k++)
        for (int i = 0; i < N; i++)
            for (int j = 0; j < N; j++)
                if (all[i][k] != NONE && all[k][j] != NONE && all[i][k] + all[k][j] < all[i][j])
                    all[i][j] = all[i][k] + all[k][j];
    int agree = 1;
    for (int from = 0; from < N; from++) {
        dijkstra(road, from, distance, parent);
        agree = agree && memcmp(distance, all[from], sizeof distance) == 0;
        if (from) continue;
        for (int i = 0; i < N; i++) {
            if (distance[i] == NONE) {
                printf("%-6s no road\n", town[i]);
                continue;
            }
            printf("%-6s %2d km: ", town[i], distance[i]);
            path(parent, i);
            putchar('\n');
        }
    }
    puts(agree ? "Floyd and Warshall agree" : "Floyd and Warshall disagree");
}
