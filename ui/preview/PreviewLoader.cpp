#include "ui/preview/PreviewLoader.h"

#include <QCoreApplication>
#include <QDir>
#include <QOpenGLContext>
#include <QPluginLoader>

#include <unistd.h>

// Exported by Qt Gui and declared in no public header. The web engine declares it likewise.
QT_BEGIN_NAMESPACE
Q_GUI_EXPORT void qt_gl_set_global_share_context(QOpenGLContext *context);
QT_END_NAMESPACE

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// For root Chromium ends the whole program, and the text with it, unless its sandbox is switched
// off: who starts the program decides that, never the program. An ordinary user always has one.
bool engineRefusesRoot()
{
    return geteuid() == 0 && qgetenv("QTWEBENGINE_DISABLE_SANDBOX") != "1";
}

// The engine draws through a context shared by the whole program. Asking for one at start
// (AA_ShareOpenGLContexts) costs every start 70 ms; one made now serves as well, even uncreated.
void shareOpenGl()
{
    if (QOpenGLContext::globalShareContext())
        return;
    auto *context = new QOpenGLContext(QCoreApplication::instance());
    context->create();
    qt_gl_set_global_share_context(context);
}

QString moduleFile(const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QString file = QDir(folder).filePath(u"feuillet_preview.so"_s);
        if (QFile::exists(file))
            return file;
    }
    return {};
}

} // namespace

QStringList previewFolders()
{
    const QString program = QCoreApplication::applicationDirPath();
    return {QDir::cleanPath(program + u"/../lib/feuillet/modules"_s), program};
}

std::expected<PreviewModule *, PreviewObstacle> previewModule(const QStringList &folders)
{
    const QString file = moduleFile(folders);
    if (file.isEmpty())
        return std::unexpected(PreviewObstacle{PreviewObstacle::ModuleMissing, {}});
    if (engineRefusesRoot())
        return std::unexpected(PreviewObstacle{PreviewObstacle::RunAsRoot, {}});
    shareOpenGl();
    QPluginLoader loader(file);
    if (auto *module = qobject_cast<PreviewModule *>(loader.instance()))
        return module;
    return std::unexpected(PreviewObstacle{PreviewObstacle::ModuleMissing, loader.errorString()});
}

} // namespace feuillet
