#pragma once

#include "article/Article.h"
#include "article/History.h"
#include "proofing/typography/HouseStyle.h"
#include "ui/editor/photo/GivenPicture.h"
#include "ui/editor/Underlines.h"

#include <QHash>
#include <QImage>
#include <QScrollArea>
#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace feuillet {

class BodyEdit;
class EmptyNote;
class FieldEdit;
class PhotoColumn;
class SheetEdit;

// The article as one scrolling page. Shows a value, and says what the user made of it. The page is
// built for the first article: its texts are a seventh of a start.
class Sheet : public QScrollArea
{
    Q_OBJECT

public:
    using Pictures = std::function<QImage(const QByteArray &hash)>;

    explicit Sheet(QWidget *parent = nullptr);

    void show(const Article &article); // rewrites only what differs
    void clear();                      // no article is open

    // Answers a null one for a picture that is not there yet. Asks at once for those that are
    // shown.
    void setPictures(Pictures pictures);
    void setChecker(const LineChecker &checker);
    // How what is typed is set right as it comes; none: it stays as it was typed.
    void setTypography(const std::optional<HouseStyle> &style);
    bool correctsTyping() const { return m_typography.has_value(); }
    // What people say of each text, by its place (start 0, length 0).
    using Noted = QHash<Place, QList<Underlined>>;
    void setNotes(const Noted &notes);
    // Names the words of a line that are looked for; none: nothing is.
    void setSeeker(const LineChecker &seeker);
    void setSpacesShown(bool shown);
    void setReadOnly(bool readOnly, bool lockPictures = false);
    bool isReadOnly() const { return m_readOnly; }
    void setZoom(double factor); // 1 is 100 %

    // Null before the first article: the text where the caret is or last was, and the body.
    SheetEdit *current() const { return m_current; }
    BodyEdit *body() const { return m_body; }
    Place caret() const;
    void takeFocus();
    void showCaret(const Place &place);
    // The same without the keyboard; false for a text that the sheet does not show.
    bool point(const Place &place);
    void focusField(Field field);
    void replace(const Place &place, const QString &text); // a step of its own

signals:
    void edited(const feuillet::Article &next, feuillet::History::Kind kind,
                const feuillet::Place &before, const feuillet::Place &after);
    void caretMoved();
    void undoAsked();
    void redoAsked();
    void menuAsked(const QPoint &globalPosition, const feuillet::Place &caret);
    void pictureAsked(qsizetype photo);
    void framingAsked(qsizetype photo);
    // For that photo, and those after the first as photos of their own.
    void picturesGiven(qsizetype photo, const QList<feuillet::GivenPicture> &pictures);
    void newAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void buildPhotos();
    void buildBody();
    void put(QWidget *inside);
    FieldEdit *addField(Field field, const QString &name, const QString &objectName, int target,
                        bool marks);
    void adopt(SheetEdit *edit);
    void adopt(FieldEdit *edit);
    void showPhotos();
    void removePhoto(qsizetype photo);
    void takePictures(const QList<GivenPicture> &pictures);
    void setTypingCorrector(SheetEdit *edit) const;
    QList<Underlined> notesOn(const SheetEdit &edit, int line) const;
    QList<Underlined> soughtOn(const SheetEdit &edit, int line) const;
    void repaintMarks();
    void leave(SheetEdit *from, int direction);
    void keepCaretVisible();
    void countLengths();
    void setFonts();
    void setMargins();
    QList<FieldEdit *> allFields() const;
    QList<SheetEdit *> inOrder() const;

    struct Counted
    {
        SheetEdit *edit;
        QLabel *label;
        int target;
    };

    Article m_article;
    Pictures m_pictures;
    LineChecker m_checker;
    LineChecker m_seeker;
    Noted m_notes;
    std::optional<HouseStyle> m_typography;
    bool m_spacesShown = false;
    EmptyNote *m_nothing; // in place of the paper while no article is open
    QWidget *m_paper = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<FieldEdit *> m_fields;
    PhotoColumn *m_photos = nullptr;
    QList<Counted> m_counts;
    BodyEdit *m_body = nullptr;
    SheetEdit *m_current = nullptr;
    QTimer m_counting;
    double m_zoom = 1;
    bool m_readOnly = false;
    bool m_picturesLocked = false;
};

} // namespace feuillet
