/** 网址所选的内容本页没有时的说明。 */
export const unknownChoice = (values: string): string => `此网址所选的${values}本页没有，请在列表中选择。`;
