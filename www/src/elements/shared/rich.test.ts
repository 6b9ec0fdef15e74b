import { expect, test } from 'vitest';
import { partsOf, spoken } from './rich';

test('text and code by turns; an odd backtick stands for itself', () => {
  expect(partsOf('set `p` to `NULL`')).toEqual(['set ', 'p', ' to ', 'NULL', '']);
  expect(partsOf('a lone ` here')).toEqual(['a lone ` here']);
});

test('one space between Chinese words and code, none before a comma', () => {
  expect(spoken('从已经释放的`p` 指向的 64 字节的内存块读取 4 个字节')).toBe('从已经释放的 p 指向的 64 字节的内存块读取 4 个字节');
  expect(spoken('释放后把指针设为 `NULL`，容易发现。`p`')).toBe('释放后把指针设为 NULL，容易发现。p');
  expect(spoken('`main` 返回：`x`')).toBe('main 返回：x');
});
