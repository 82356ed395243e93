#pragma once

#include "ui/preview/PreviewView.h"

#include <QObject>

namespace feuillet {

// What QPluginLoader finds in the module.
class WebPreviewModule : public QObject, public PreviewModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.feuillet.PreviewModule/3")
    Q_INTERFACES(feuillet::PreviewModule)

public:
    WebPreviewModule();

    std::unique_ptr<PreviewView> makeView(const PreviewEvents &events) override;
    void makePdf(const Page &page, const Pdf &done) override;
    void print(const Page &page, QPrinter &paper, const Printed &done) override;
};

} // namespace feuillet
