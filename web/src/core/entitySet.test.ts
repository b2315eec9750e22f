import { expect, it } from 'vitest';
import { isOneEntity, SETS, setLabel } from './entitySet';

it('tells an entity from a set', () => {
  expect(isOneEntity('huawei')).toBe(true);
  expect(isOneEntity('huawei,baidu')).toBe(false);
  expect(isOneEntity('type:Firm')).toBe(false);
  expect(SETS.every(({ query }) => !isOneEntity(query))).toBe(true);
});

it('says a set in words', () => {
  expect(setLabel('type:MilitaryUnit,baidu')).toBe('any military unit or baidu');
  expect(setLabel('mark:defence')).toBe('any marked as defence-affiliated');
});
