import { csvLine } from './csv.ts'

it.each([
  ['=HYPERLINK("http://example.test")', `"'=HYPERLINK(""http://example.test"")"`], ['+1', `"'+1"`], ['-2', `"'-2"`], ['@SUM(A1)', `"'@SUM(A1)"`], ['\tx', `"'\tx"`], ['\r=1', `"'\r=1"`], ['＝1', `"'＝1"`],
])('takes the sting out of %j', (cell, told) => expect(csvLine([cell])).toBe(`${told}\r\n`))

it('leaves what is plain as it is, in quotes', () => expect(csvLine(['Sam "the" Doe', '1 Main St, Ottawa', 'a\nb', '26.00', '']))
  .toBe('"Sam ""the"" Doe","1 Main St, Ottawa","a\nb","26.00",""\r\n'))
