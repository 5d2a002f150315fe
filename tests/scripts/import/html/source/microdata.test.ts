import { expect, test } from 'vitest';
import { makePage } from '../make-page.ts';

test('properties of the article, and the name of a thing that is a property', () => {
  const { microdata } = makePage({
    body: `<div itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Site</span></div>
<article itemscope itemtype="https://schema.org/NewsArticle">
<meta itemprop="datePublished" content="2023-06-19"><h1 itemprop="headline name">Quay</h1>
<span itemprop="author" itemscope itemtype="https://schema.org/Person"><img alt=""><b itemprop="name">Ana Reis</b></span>
<time itemprop="dateModified" datetime="2023-06-20">today</time>
<div itemprop="comment" itemscope><i itemprop="author">Reader</i></div>
</article>`,
  });
  expect(microdata.values('headline')).toEqual(['Quay']);
  expect(microdata.values('author')).toEqual(['Ana Reis']);
  expect(microdata.values('datePublished')).toEqual(['2023-06-19']);
  expect(microdata.values('dateModified')).toEqual(['2023-06-20']);
  expect(microdata.values('publisher')).toEqual([]);
});
