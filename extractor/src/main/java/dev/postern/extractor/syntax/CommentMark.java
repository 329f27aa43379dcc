package dev.postern.extractor.syntax;

/**
 * A comment that may say how the code came to be. Whether it does is for the reader to decide;
 * other comments are not kept.
 *
 * @param text the comment without its delimiters, cut at 600 characters; untrusted
 */
public record CommentMark(int startLine, int endLine, String text) {}
