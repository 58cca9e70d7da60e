/** What sites write around an article. Lower case, straight apostrophes; a line made of these alone is furniture. */
export const furniturePhrases: readonly string[] = [
  'share', 'share this', 'share this article', 'share this story', 'share on', 'tweet', 'tweet this', 'email this', 'print', 'print this', 'print this article', 'save', 'copy link', 'copy to clipboard', 'link copied', 'close', 'close button', 'open', 'button',
  'comment', 'comments', 'leave a reply', 'leave a comment', 'post a comment', 'add a comment', 'view comments', 'your email address will not be published', 'required fields are marked', 'cancel reply', 'reply', 'name', 'website', 'no comments', 'save my name, email, and website in this browser for the next time i comment', 'post comment', 'submit',
  'advertisement', 'advertisements', 'ad', 'sponsored', 'sponsored content', 'promoted', 'story continues below', 'story continues below advertisement', 'article continues below', 'continue reading', 'read more', 'read the full story', 'more', 'see more', 'show more', 'load more', 'view all',
  'subscribe', 'subscribe now', 'sign up', 'sign in', 'log in', 'login', 'register', 'newsletter', 'newsletters', 'sign up for our newsletter', 'already a subscriber', 'follow', 'follow us', 'follow us on', 'like us on', 'join', 'get the app', 'download the app', 'donate', 'support us',
  'home', 'menu', 'search', 'skip to content', 'skip to main content', 'back to top', 'next', 'previous', 'next article', 'previous article', 'loader', 'loading', 'events', 'today', 'live', 'watch', 'watch live', 'listen', 'video', 'videos', 'photos', 'gallery', 'weather', 'opinion', 'breaking news', 'latest news', 'top stories', 'trending', 'most read', 'most popular', 'topics', 'tags', 'categories', 'editors picks', 'min read', 'minute read', 'minutes read',
  'privacy policy', 'terms of use', 'terms of service', 'terms and conditions', 'cookie policy', 'accept', 'accept all', 'accept cookies', 'reject all', 'manage cookies', 'all rights reserved', 'contact', 'contact us', 'about us', 'advertise', 'published', 'updated', 'last updated', 'filed under', 'report an error', 'corrections', 'whatsapp', 'reddit',
];

/** Lines that start so announce other articles, not this one: the short lines after them are teasers. */
export const relatedPhrases: readonly string[] = ['related', 'related articles', 'related stories', 'related topics', 'related content', 'read also', 'also read', 'see also', 'more from', 'more on this story', 'more on', 'you may also like', 'you might also like', 'recommended', 'recommended for you', "don't miss", "what's next", 'more stories', 'latest stories', 'read next', 'up next', 'around the web', 'in other news', 'more in'];

/** Starts of a line that names its writer. */
export const bylinePrefixes: readonly string[] = ['by', 'written by', 'reporting by', 'story by', 'posted by', 'published by', 'editing by', 'author', 'author:'];

/** Starts of a line that gives the source or the rights of a picture or text. */
export const creditPrefixes: readonly string[] = ['source', 'sources', 'photo', 'photo by', 'photograph', 'photos', 'image', 'image credit', 'picture', 'credit', 'credits', 'copyright', 'video', 'via', 'getty images', 'screenshot', 'courtesy of', 'file photo'];

/** Phrases inside a line that describe a picture. */
export const captionPhrases: readonly string[] = [', left,', ', right,', ', center,', ', centre,', '(left)', '(right)', '(l)', '(r)', 'file photo', 'ap photo', 'pictured', 'handout', 'in this photo', 'in this image', 'seen here', '(photo', 'getty images', 'via reuters', 'via ap'];

/** Labels before a publication date, longest first. */
export const publishedLabels: readonly string[] = ['first published', 'published on', 'published at', 'published', 'posted on', 'posted at', 'posted', 'date', 'publication date', 'release date', 'filed'];

/** Labels before the date of a later change. */
export const updatedLabels: readonly string[] = ['last updated on', 'last updated', 'last modified', 'updated on', 'updated at', 'updated', 'modified'];

/** Words that tell English from other languages. */
export const functionWords: readonly string[] = ['the', 'of', 'and', 'to', 'in', 'was', 'is', 'for', 'on', 'with', 'at', 'by', 'from', 'that', 'his', 'her', 'their', 'its', 'it', 'has', 'have', 'had', 'were', 'are', 'be', 'been', 'who', 'which', 'this', 'these', 'they', 'he', 'she', 'an', 'as', 'but', 'or', 'not', 'will', 'would', 'said', 'after', 'before', 'during', 'than', 'more', 'about', 'into', 'over', 'upon'];
