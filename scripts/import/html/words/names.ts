/**
 * Words in class names, ids and roles that tell what a part of a page is for, by what they stand for. Two words joined
 * by a hyphen match neighbours (`read-more` finds `ReadMore`, `read_more` and `article-read-more`).
 */
export const strongNames: Readonly<Record<string, string>> = {
  advertisement:
    'ad ads adslot adbox adunit adwrap adwrapper adcontainer adsbygoogle advert adverts advertise advertisement advertisements ' +
    'advertising advertorial anzeige publicidad publicite pubblicita reklama banner sponsor sponsored sponsors dfp taboola ' +
    'outbrain zergnet revcontent mgid affiliate deals',
  'share buttons':
    'share sharing shares sharer sharebar sharedaddy sharethis addthis addtoany shariff teilen compartir partager condividi ' +
    'compartilhar social socials socialbar socialmedia social-bar social-links like-button whatsapp bookmark reactions',
  'related articles':
    'related relateds relatedposts relatednews recirc recirculation recommended recommendation recommendations recommends ' +
    'readmore read-more read-next read-also also-read see-also more-stories more-news more-from more-on morenews morestories ' +
    'you-may might-like upnext up-next onward onwards mostread most-read most-popular most-viewed mostviewed popular trending ' +
    'relacionadas relacionados relacionada relacionado correlati correlate ahnlich aehnliche verwandte weitere-artikel ' +
    'similaires crosslinks keep-reading further-reading in-other-news latest-news next-article prev-next post-navigation ' +
    'nav-links linkbox link-box prevnext next-post previous-post',
  'newsletter form':
    'newsletter newsletters subscribe subscription subscriptions signup sign-up optin opt-in mailchimp mailpoet ' +
    'follow follow-us followus abo donate donation donations support-us cta call-to-action ' +
    'messenger-channel telegram-channel google-news push-notification app-download appbox',
  'cookie notice': 'cookie cookies cookiebar gdpr consent cmp onetrust didomi usercentrics cookielaw',
  comments:
    'comment comments commentlist comment-list comment-form disqus respond kommentar kommentare commentaires comentarios ' +
    'commenti komentarze reply replies forum-link',
  navigation:
    'breadcrumb breadcrumbs crumbs crumb nav navigation navbar menu submenu megamenu pagination pager paging skip-link ' +
    'skiplink toc table-of-contents jump-links back-to-top to-top search searchform masthead topbar login',
  'side column': 'sidebar side-bar sidecol sidecolumn rightcol right-column complementary rail right-rail',
  'list of tags':
    'tags taglist tag-list tagcloud tag-cloud tag-links tags-links post-tags article-tags keywords topic-tags article-topics ' +
    'topics-list cat-links categories filed-under schlagworte etiquetas',
  'author box':
    'author-bio authorbio bio biography author-box authorbox author-info author-card author-profile about-author ' +
    'about-the-author post-author author-description author-block contributor-bio avatar gravatar',
  'byline or date line':
    'byline bylines entry-meta post-meta postmeta article-meta articlemeta meta-info metadata timestamp pubdate publish-date ' +
    'published-date post-date article-date date-published byline-date submitted post-info article-info dateline-time readtime ' +
    'reading-time read-time lastupdated last-updated',
  'tools of the page':
    'toolbar tools article-tools article-actions actions buttons button-group print-link printlink printfriendly noprint ' +
    'no-print donotprint rating ratings vote voting feedback report-error textsize font-size player-controls audio-player ' +
    'listen text-to-speech beyondwords popup modal tooltip lightbox-caption',
  'footer of the page': 'footer colophon copyright licensebox license-box disclaimer imprint impressum',
  'hidden text':
    'sr-only visually-hidden visuallyhidden screen-reader screen-reader-text screenreader element-invisible a11y-hidden ' +
    'assistive offscreen hide-text u-hidden-visually',
  'poll or game': 'poll polls quiz survey weather ticker-symbols stock-quotes horoscope lottery',
};

/** Words that only raise a doubt. */
export const weakNames = new Set(
  (
    'widget header aside meta info extra extras box card cards teaser gallery carousel slider slideshow promo promos ' +
    'promotion promoted links list-links label kicker eyebrow tag topic topics category overlay module plugin hidden ' +
    'paywall regwall subscriber membership discussion supplement factbox inset inline-article embed bottom outro after-content aftercontent under-article'
  ).split(' '),
);
