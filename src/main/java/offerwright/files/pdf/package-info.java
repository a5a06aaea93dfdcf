/// Pages as PDF files. The only room with PDFBox. The door is
/// [offerwright.files.pdf.ComparisonPage]: compared offers as a page or a few to print or send.
@NullMarked
package offerwright.files.pdf;

import org.jspecify.annotations.NullMarked;
